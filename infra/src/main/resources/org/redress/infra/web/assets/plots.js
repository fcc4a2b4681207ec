/* Draws the plots from the tables beneath them, so that both always show the same numbers. */
(() => {
  "use strict";
  const drawn = new Map();
  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const percent = (value) => `${Math.round(value * 1000) / 10} %`;

  const read = (table) => {
    const heads = [...table.tHead.rows[0].cells];
    const rows = [...table.tBodies[0].rows];
    const series = heads
      .map((head, column) => ({
        name: head.textContent.trim(),
        colour: token(`--plot-${head.dataset.series}`),
        values: rows.map((row) => Number(row.cells[column].dataset.value)),
        links: rows.map((row) => row.cells[column].querySelector("a")?.href),
        wanted: Boolean(head.dataset.series),
      }))
      .filter((one) => one.wanted);
    return { names: rows.map((row) => row.cells[0].textContent.trim()), series };
  };

  const font = () => getComputedStyle(document.body).fontFamily;

  const frame = (colour) => ({
    animation: false,
    textStyle: { fontFamily: font() },
    tooltip: {
      trigger: "axis",
      axisPointer: { type: "shadow", shadowStyle: { color: token("--plot-faint"), opacity: 0.18 } },
      renderMode: "richText",
      backgroundColor: token("--surface"),
      borderColor: token("--edge"),
      textStyle: { color: colour, fontSize: 13 },
    },
    legend: { top: 0, right: 8, itemWidth: 12, itemHeight: 12, textStyle: { color: colour } },
    grid: { left: 14, right: 30, top: 36, bottom: 8, containLabel: true },
  });

  const names = (list, soft) => ({
    type: "category",
    data: list,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: token("--edge") } },
    axisLabel: { color: soft, fontFamily: font(), width: 140, overflow: "truncate", hideOverlap: true },
  });

  const amounts = (soft, more = {}) => ({
    type: "value",
    minInterval: 1,
    axisLabel: { color: soft },
    splitLine: { lineStyle: { color: token("--line") } },
    ...more,
  });

  const bar = (one, more = {}) => ({
    type: "bar",
    name: one.name,
    data: one.values,
    itemStyle: { color: one.colour, borderRadius: 2 },
    barMaxWidth: 18,
    ...more,
  });

  const line = (one, more = {}) => ({
    type: "line",
    name: one.name,
    data: one.values,
    itemStyle: { color: one.colour },
    lineStyle: { width: 2 },
    symbolSize: 5,
    showSymbol: one.values.length < 25,
    ...more,
  });

  const sideways = (data, soft, value) => ({
    xAxis: value,
    yAxis: { ...names(data.names, soft), inverse: true },
  });

  const shares = { max: 1, minInterval: 0 };
  const asShare = { tooltip: { valueFormatter: percent } };

  const kinds = {
    workload: (data, soft) => ({
      ...sideways(data, soft, amounts(soft)),
      series: data.series.map((one, index) => bar(one, { barGap: "-100%", z: 2 + index })),
    }),
    trend: (data, soft) => ({
      xAxis: names(data.names, soft),
      yAxis: amounts(soft),
      series: data.series.map((one, index) => (index < 2 ? bar(one) : line(one))),
    }),
    shares: (data, soft) => ({
      ...sideways(data, soft, amounts(soft, { ...shares, axisLabel: { color: soft, formatter: percent } })),
      series: data.series.slice(1).map((one) => bar(one, asShare)),
    }),
    scores: (data, soft) => ({
      xAxis: names(data.names, soft),
      yAxis: [
        amounts(soft, { ...shares, axisLabel: { color: soft, formatter: percent } }),
        amounts(soft, { splitLine: { show: false } }),
      ],
      series: data.series.map((one, index) =>
        index === 0 ? bar(one, { yAxisIndex: 1 }) : line(one, { ...asShare, z: 3 })),
    }),
  };

  const sidewaysKinds = ["workload", "shares"];
  const MOST = 14;

  /* Tables of months begin with the newest, plots with the oldest. */
  const forwards = (data) => ({
    names: data.names.toReversed(),
    series: data.series.map((one) => ({
      ...one,
      values: one.values.toReversed(),
      links: one.links.toReversed(),
    })),
  });

  /* A plot of forty names is unreadable; the table has them all. */
  const shortened = (data) => ({
    names: data.names.slice(0, MOST),
    series: data.series.map((one) => ({ ...one, values: one.values.slice(0, MOST) })),
  });

  const draw = (box) => {
    const table = document.getElementById(box.dataset.table);
    const kind = box.dataset.plot;
    const lying = sidewaysKinds.includes(kind);
    const data = lying ? shortened(read(table)) : forwards(read(table));
    box.hidden = false;
    if (lying) {
      box.style.height = `${70 + 26 * Math.max(data.names.length, 3)}px`;
    }
    const chart = window.echarts.init(box);
    chart.setOption({ ...frame(token("--ink")), ...kinds[kind](data, token("--ink-soft")) });
    chart.on("click", (event) => {
      const link = data.series.find((one) => one.name === event.seriesName)?.links[event.dataIndex];
      if (link) {
        window.location.assign(link);
      }
    });
    drawn.set(box, chart);
  };

  const drawAll = () => {
    drawn.forEach((chart, box) => {
      chart.dispose();
      drawn.delete(box);
    });
    document.querySelectorAll(".plot[data-plot]").forEach(draw);
  };

  drawAll();
  document.addEventListener("htmx:afterSettle", drawAll);
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
  window.addEventListener("resize", () => drawn.forEach((chart) => chart.resize()));
})();
