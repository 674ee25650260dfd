// Draws the charts that templates/components/chart.html describes, with Chart.js, in the colours of the tokens.
// Fills carry a pattern each, so that they can be told apart in grey. Nothing moves.

const COLOURS = ["words", "occupations", "phrases", "concepts"];
const MARKS = ["solid", "slanted", "dotted", "upright"];
const MARK_OF_BLOCK = { concepts: "solid", phrases: "slanted", words: "dotted", occupations: "upright" };
const DASHES = [[], [8, 4], [2, 3], [10, 3, 2, 3]];
const POINTS = ["circle", "rectRot", "triangle", "rect"];
const drawn = new Map();

function token(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

// The same marks as the fills in templates/components/patterns.html.
function fill(colour, mark) {
  const tile = document.createElement("canvas");
  tile.width = 8;
  tile.height = 8;
  const pen = tile.getContext("2d");
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 8, 8);
  pen.fillStyle = token("--surface");
  pen.strokeStyle = token("--surface");
  pen.lineWidth = 1.5;
  if (mark === "slanted") {
    pen.beginPath();
    for (const start of [-4, 4]) {
      pen.moveTo(start - 2, 10);
      pen.lineTo(start + 10, -2);
    }
    pen.stroke();
  } else if (mark === "dotted") {
    pen.beginPath();
    pen.arc(4, 4, 1.2, 0, 2 * Math.PI);
    pen.fill();
  } else if (mark === "upright") {
    pen.fillRect(0, 0, 1.5, 8);
    pen.fillRect(4, 0, 1.5, 8);
  }
  return pen.createPattern(tile, "repeat");
}

function dataset(one, place, isLine) {
  const colour = token(`--bar-${one.block || COLOURS[place % COLOURS.length]}`);
  const mark = MARK_OF_BLOCK[one.block] ?? MARKS[place % MARKS.length];
  return {
    label: one.name,
    data: one.values,
    borderColor: colour,
    borderWidth: isLine ? 2.5 : 1,
    backgroundColor: isLine ? colour : fill(colour, mark),
    borderDash: isLine ? DASHES[place % DASHES.length] : [],
    pointStyle: POINTS[place % POINTS.length],
    pointRadius: 4,
    maxBarThickness: 36,
  };
}

function axis(isValue, description, numbers) {
  return {
    beginAtZero: true,
    stacked: description.stacked,
    title: { display: isValue && Boolean(description.unit), text: description.unit, color: token("--ink-soft") },
    grid: { display: isValue, color: token("--line") },
    border: { color: token("--ink") },
    ticks: isValue
      ? { color: token("--ink-soft"), precision: description.places, callback: (value) => numbers.format(value) }
      : { color: token("--ink"), autoSkip: false },
  };
}

function configuration(description) {
  const isLine = description.kind === "line";
  const isHorizontal = description.kind === "bar-horizontal";
  const numbers = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: description.places });
  return {
    type: isLine ? "line" : "bar",
    data: { labels: description.labels, datasets: description.series.map((one, place) => dataset(one, place, isLine)) },
    options: {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: isHorizontal ? "y" : "x",
      locale: document.documentElement.lang,
      scales: {
        x: axis(isHorizontal, description, numbers),
        y: axis(!isHorizontal, description, numbers),
      },
      plugins: {
        legend: {
          display: description.series.length > 1,
          align: "start",
          labels: { color: token("--ink"), usePointStyle: isLine },
        },
      },
    },
  };
}

function draw(canvas) {
  const description = JSON.parse(document.getElementById(canvas.dataset.chart).textContent);
  const { Chart } = window;
  Chart.defaults.font.family = token("--font-body");
  Chart.defaults.font.size = 14;
  canvas.parentElement.hidden = false;
  drawn.get(canvas)?.destroy();
  drawn.set(canvas, new Chart(canvas, configuration(description)));
}

function drawAll() {
  document.querySelectorAll("canvas[data-chart]").forEach(draw);
}

await document.fonts.ready;
drawAll();
window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
