// Small comforts. Every page works without this file; it acts on data attributes, listed in docs/design-system.md.

const WIDE = window.matchMedia("(min-width: 60rem)");

document.documentElement.classList.add("js");

function each(root, selector, action) {
  root.querySelectorAll(selector).forEach(action);
}

// The error summary comes first, for eyes and for screen readers.
function focusOnLoad(root) {
  root.querySelector("[data-focus-on-load]")?.focus();
}

// A list of conditions is open beside the list on wide screens and folded above it on phones.
function followWidth(details) {
  const follow = () => {
    details.open = WIDE.matches;
  };
  follow();
  WIDE.addEventListener("change", follow);
}

// "Characters left: 40"
function countCharacters(note) {
  const control = document.getElementById(note.dataset.counts);
  if (!control || control.maxLength < 0) {
    return;
  }
  const show = () => {
    note.textContent = note.dataset.template.replace("{count}", String(control.maxLength - control.value.length));
  };
  control.addEventListener("input", show);
  show();
}

function revealPassword(button) {
  const control = document.getElementById(button.dataset.reveals);
  const showLabel = button.textContent;
  button.hidden = false;
  button.addEventListener("click", () => {
    const isHidden = control.type === "password";
    control.type = isHidden ? "text" : "password";
    button.textContent = isHidden ? button.dataset.hideLabel : showLabel;
  });
  // A password in sight is not what a browser should remember.
  control.form?.addEventListener("submit", () => {
    control.type = "password";
  });
}

// Name and size of the chosen file, in the reader's way of writing numbers.
function describeFile(note) {
  const control = document.getElementById(note.dataset.fileNoteFor);
  const megabytes = new Intl.NumberFormat(document.documentElement.lang, {
    style: "unit",
    unit: "megabyte",
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  control?.addEventListener("change", () => {
    const files = Array.from(control.files);
    const limit = Number(control.dataset.maxBytes ?? Infinity);
    note.textContent = files.map((file) => `${file.name} (${megabytes.format(file.size / 1e6)})`).join(", ");
    note.classList.toggle("field__note--wrong", files.some((file) => file.size > limit));
  });
}

// Escape and a click elsewhere close an open menu.
function closeMenus(event) {
  each(document, "details[data-closes][open]", (menu) => {
    const isElsewhere = event.type === "click" && !menu.contains(event.target);
    const isEscape = event.type === "keydown" && event.key === "Escape";
    if (isEscape && menu.contains(document.activeElement)) {
      menu.querySelector("summary").focus();
    }
    if (isElsewhere || isEscape) {
      menu.open = false;
    }
  });
}

// A proposed skill goes into its field, on a line of its own; the focus goes to the next proposal, or to the field.
function addProposed(event) {
  const button = event.target.closest("button[data-adds-to]");
  if (!button) {
    return;
  }
  const field = document.getElementById(button.dataset.addsTo);
  const typed = field.value.trimEnd();
  field.value = typed ? `${typed}\n${button.dataset.value}` : button.dataset.value;
  document.getElementById("announcements").textContent = button.dataset.said;
  const item = button.closest("li");
  const next = (item.nextElementSibling ?? item.previousElementSibling)?.querySelector("button");
  (next ?? field).focus();
  if (next) {
    item.remove();
  } else {
    item.closest("[role=group]").remove();
  }
}

// A question before what matters. The button is pressed again once the answer is yes.
function askFirst(event) {
  const button = event.target.closest("button[data-confirm]");
  if (!button || button.dataset.isConfirmed) {
    return;
  }
  event.preventDefault();
  const template = document.getElementById("confirm-dialog");
  const dialog = template.content.firstElementChild.cloneNode(true);
  dialog.querySelector("[data-dialog-question]").textContent = button.dataset.confirm;
  dialog.querySelector("[data-dialog-confirm]").textContent = button.dataset.confirmLabel;
  dialog.addEventListener("close", () => {
    dialog.remove();
    button.focus();
    if (dialog.returnValue === "confirm") {
      button.dataset.isConfirmed = "true";
      button.click();
      delete button.dataset.isConfirmed;
    }
  });
  document.body.append(dialog);
  dialog.showModal();
}

function setUp(root) {
  focusOnLoad(root);
  each(root, "details[data-opens-wide]", followWidth);
  each(root, "[data-counts]", countCharacters);
  each(root, "[data-reveals]", revealPassword);
  each(root, "[data-file-note-for]", describeFile);
}

document.addEventListener("click", closeMenus);
document.addEventListener("keydown", closeMenus);
document.addEventListener("click", askFirst);
document.addEventListener("click", addProposed);

document.addEventListener("htmx:configRequest", (event) => {
  const token = document.querySelector('meta[name="csrf-token"]');
  if (token) {
    event.detail.headers["X-CSRFToken"] = token.content;
  }
});

document.addEventListener("htmx:load", (event) => {
  if (event.detail.elt === document.body) {
    return;
  }
  setUp(event.detail.elt);
  const said = event.detail.elt.closest("[data-announce]") ?? event.detail.elt.querySelector("[data-announce]");
  if (said) {
    document.getElementById("announcements").textContent = said.dataset.announce;
  }
});

setUp(document);
