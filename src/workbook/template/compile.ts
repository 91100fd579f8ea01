import { columnLetters } from "../address";
import { contentAt, isIn, needsAt, pick, span } from "./axis";
import { coalesce } from "./coalesce";
import { headerStyle, isFigure, looksOf } from "./looks";
import { chartRows, Layout, reasonColumn, type LaidOutSheet } from "./layout";
import type { AxisColumn, GridSection, Item, ItemsSection, Row, RowsSection, RowStyle, SheetPlan } from "./plan";
import { References } from "./references";
import { sheetAnchor } from "./sheetAnchor";
import type { Block, CellContent, TemplateChart, TemplateName, TemplateSheet, TemplateValidation } from "./template";

/** Turns plans into sheets with addresses; formulas may refer to every sheet among them. */
export function compile(plans: readonly SheetPlan[]): readonly TemplateSheet[] {
  const layout = new Layout(plans);
  return layout.sheets.map((sheet) => new SheetCompiler(sheet, new References(layout, sheet)).compile());
}

const firstAxisColumn = 2;
const unitColumn = 3;

/** Compiles one sheet; collects blocks, names, tables, validations and charts as it walks down. */
class SheetCompiler {
  private readonly blocks: Block[] = [];
  private readonly names: TemplateName[] = [];
  private readonly tables: { name: string; address: string }[] = [];
  private readonly validations: TemplateValidation[] = [];
  private readonly charts: TemplateChart[] = [];
  private readonly figures: string[] = [];
  private readonly sources: string[] = [];
  private readonly rolling: { row: number; last: "hold" | "blank" }[] = [];
  private readonly carried: { address: string; from: string }[] = [];
  private readonly worked: { address: string; from: string }[] = [];

  constructor(
    private readonly sheet: LaidOutSheet,
    private readonly references: References,
  ) {}

  compile(): TemplateSheet {
    const { plan, parts } = this.sheet;
    this.text("A1", plan.title, "title");
    this.text("A2", plan.lead, "lead");
    this.text("A3", plan.note, "note");
    for (const { section, top } of parts) {
      if (section.kind === "rows") {
        this.axisHeader(section, top);
        section.rows.forEach((row, index) => {
          this.row(row, top + 1 + index);
        });
      } else if (section.kind === "items") {
        this.itemsHeader(section, top);
        section.items.forEach((item, index) => {
          this.item(item, top + 1 + index);
        });
      } else if (section.kind === "grid") this.grid(section, top);
      else if (section.kind === "notes") {
        this.blocks.push({
          address: `A${top}:A${top + section.lines.length - 1}`,
          cells: section.lines.map((line) => [line]),
          style: "note",
        });
      } else {
        const { chart, rows = chartRows, firstColumn = "A", lastColumn = "I" } = section;
        this.charts.push({
          ...chart,
          from: `${firstColumn}${top}`,
          to: `${lastColumn}${top + rows - 1}`,
          categories: this.references.range(chart.categories),
          series: chart.series.map((one) => ({ ...one, values: this.references.range(one.values) })),
        });
      }
    }
    const remark = columnLetters(firstAxisColumn + plan.axis.length);
    const hasAxis = plan.axis.length > 0;
    const { label = 230, column = 66, remark: remarkWidth = 330, columns: single = [] } = plan.widths ?? {};
    return {
      name: plan.name,
      columnWidths: [
        label,
        ...Array.from({ length: this.sheet.columns }, (_, index) => single[index] ?? column),
        ...(hasAxis ? [remarkWidth] : []),
      ],
      frozenRows: plan.frozen?.rows ?? (hasAxis ? 5 : 3),
      frozenColumns: plan.frozen?.columns ?? (hasAxis ? 1 : 0),
      blocks: coalesce(this.blocks),
      names: [
        sheetAnchor(plan.name),
        ...this.names,
        ...(plan.names ?? []).map((one) => ({
          ...one,
          address: this.references.range(one.address).replaceAll("$", ""),
        })),
      ],
      tables: this.tables,
      verdicts: joinedAddresses(
        this.blocks.flatMap(({ style, address }) => (style === "verdict" || style === "status" ? [address] : [])),
      ),
      validations: this.validations,
      charts: this.charts,
      figures: joinedAddresses(this.figures),
      sources: joinedAddresses(this.sources),
      moves: this.moves(),
      ...(plan.axis[0]?.parts.includes("accounts") && { history: columnLetters(firstAxisColumn) }),
      rolling: this.rolling,
      carried: this.carried,
      worked: this.worked,
      print: {
        landscape: plan.landscape ?? hasAxis,
        titleRows: hasAxis ? "$5:$5" : "$1:$3",
        area: `A1:${hasAxis ? remark : columnLetters(1 + this.sheet.columns)}${this.sheet.lastRow}`,
      },
    };
  }

  private moves(): { to: string; from: string }[] {
    const { axis } = this.sheet.plan;
    return axis.flatMap(({ rollsFrom }, index) => {
      if (rollsFrom === undefined) return [];
      const from = axis.findIndex(({ key }) => key === rollsFrom);
      return [{ to: columnLetters(firstAxisColumn + index), from: columnLetters(firstAxisColumn + from) }];
    });
  }

  private text(address: string, content: CellContent, style: Block["style"]): void {
    this.blocks.push({ address, cells: [[this.resolved(content, undefined)]], ...(style && { style }) });
  }

  private axisHeader({ heading, rows }: RowsSection, row: number): void {
    const { axis } = this.sheet.plan;
    const last = columnLetters(firstAxisColumn + axis.length - 1);
    const content = (column: AxisColumn, index: number): CellContent =>
      row === 5 ? column.header : `=${columnLetters(firstAxisColumn + index)}$5`;
    this.blocks.push(
      { address: `A${row}`, cells: [[this.resolved(heading, undefined)]], style: "header" },
      { address: `B${row}:${last}${row}`, cells: [axis.map(content)], style: "headerNumber", format: "year" },
      {
        address: `${columnLetters(firstAxisColumn + axis.length)}${row}`,
        cells: [[rows.some(({ remark }) => remark !== undefined) ? "Merknad" : ""]],
        style: "headerRemark",
      },
    );
  }

  private row(row: Row, at: number): void {
    const { axis } = this.sheet.plan;
    const format = row.format ?? "amount";
    const styleOf = (index: number): RowStyle => pick(row.style ?? "formula", axis, index) ?? "formula";
    this.text(`A${at}`, row.label, styleOf(0) === "total" ? "total" : "label");
    const remarkAddress = `${columnLetters(firstAxisColumn + axis.length)}${at}`;
    if (row.remark !== undefined) this.blocks.push({ address: remarkAddress, cells: [[row.remark]], style: "remark" });

    const contents = axis.map((_, index) => contentAt(row.cells, axis, index));
    const spilled = new Map<number, string>();
    for (const [part, formula] of Object.entries(row.spills ?? {})) {
      const first = axis.findIndex((column) => isIn(column, part));
      spilled.set(first, formula);
    }
    axis.forEach((_, index) => {
      const address = `${columnLetters(firstAxisColumn + index)}${at}`;
      const written = spilled.get(index) ?? contents[index];
      const style = styleOf(index);
      this.blocks.push({
        address,
        style,
        format,
        ...(written !== undefined && { cells: [[this.resolved(written, index, needsAt(row.needs, axis, index))]] }),
      });
      if (isFigure(style, written) && row.isCommon !== true) {
        this.figures.push(address);
        if (row.remark !== undefined && this.sources.at(-1) !== remarkAddress) this.sources.push(remarkAddress);
      }
    });
    if (row.spills === undefined) this.rolling.push({ row: at, last: row.rolls ?? "blank" });
    axis.slice(1).forEach(({ key }, index) => {
      const from = contentAt(row.rollsFrom, axis, index);
      if (from === undefined) return;
      const address = `${columnLetters(firstAxisColumn + index)}${at}`;
      this.worked.push({ address, from: this.references.range(`{${from}@${key}}`) });
    });
    if (row.name !== undefined) {
      const { name, comment, over } = row.name;
      const [from, to] = span(axis, over);
      this.names.push({
        name,
        comment,
        address: `${columnLetters(firstAxisColumn + from)}${at}:${columnLetters(firstAxisColumn + to)}${at}`,
      });
    }
  }

  private itemsHeader({ heading, header }: ItemsSection, top: number): void {
    const [value, unit, reason] = header ?? ["Verdi", "Enhet", "Kilde eller grunn"];
    const reasonAt = reasonColumn(this.sheet.plan);
    const last = Math.max(reasonAt, firstAxisColumn + this.sheet.plan.axis.length);
    const beside = Array.from({ length: last - unitColumn + 1 }, (_, index) =>
      index === 0 ? unit : index === reasonAt - unitColumn ? reason : "",
    );
    this.blocks.push(
      { address: `A${top}`, cells: [[this.resolved(heading, undefined)]], style: "header" },
      { address: `B${top}`, cells: [[value]], style: "headerNumber" },
      {
        address: `${columnLetters(unitColumn)}${top}:${columnLetters(last)}${top}`,
        cells: [beside],
        style: "headerRemark",
      },
    );
  }

  private item(item: Item, at: number): void {
    const style = item.style ?? "formula";
    this.blocks.push(
      { address: `A${at}`, cells: [[item.label]], style: "label" },
      {
        address: `B${at}`,
        cells: [[this.resolved(item.value, undefined, item.needs)]],
        style,
        ...(item.format && { format: item.format }),
      },
    );
    const reason = `${columnLetters(reasonColumn(this.sheet.plan))}${at}`;
    if (item.unit !== undefined)
      this.blocks.push({ address: `${columnLetters(unitColumn)}${at}`, cells: [[item.unit]], style: "remark" });
    if (item.remark !== undefined) this.blocks.push({ address: reason, cells: [[item.remark]], style: "remark" });
    if (item.name !== undefined) this.names.push({ ...item.name, address: `B${at}` });
    if (item.rule !== undefined) this.validations.push({ ...item.rule, ...this.ruled(item.rule), address: `B${at}` });
    if (isFigure(style, item.value) && item.isCommon !== true) {
      this.figures.push(`B${at}`);
      if (item.remark !== undefined) this.sources.push(reason);
    }
    if (item.rollsTo !== undefined) this.carried.push({ address: `B${at}`, from: this.references.range(item.rollsTo) });
  }

  private ruled({ rule }: NonNullable<Item["rule"]>): Pick<TemplateValidation, "rule"> {
    return { rule: "listIn" in rule ? { listIn: this.references.range(rule.listIn) } : rule };
  }

  private grid(grid: GridSection, top: number): void {
    const { columns, cells, header, heading, table, name } = grid;
    const last = columnLetters(columns.length);
    const headerRow = heading === undefined ? top : top + 1;
    const first = header === undefined ? headerRow : headerRow + 1;
    const bottom = first + (grid.rows ?? cells.length) - 1;
    if (heading !== undefined) this.text(`A${top}`, heading, "heading");
    if (header !== undefined) {
      header.forEach((content, index) => {
        this.text(`${columnLetters(index + 1)}${headerRow}`, content, headerStyle(columns[index] ?? {}, index));
      });
    }
    for (let row = first; row <= bottom; row += 1) this.gridRow(grid, row, row - first);
    if (table !== undefined) this.tables.push({ name: table, address: `A${headerRow}:${last}${bottom}` });
    if (name !== undefined) this.names.push({ ...name, address: `A${first}:${last}${bottom}` });
  }

  private gridRow(grid: GridSection, at: number, index: number): void {
    const { cells, needs, isCommon } = grid;
    const looked = looksOf(grid, index);
    const sources = looked.flatMap(({ style }, position) =>
      style === "remark" && cells[index]?.[position] ? [`${columnLetters(position + 1)}${at}`] : [],
    );
    looked.forEach(({ style, format }, position) => {
      const address = `${columnLetters(position + 1)}${at}`;
      const content = cells[index]?.[position];
      const isEmpty = content === undefined || content === "";
      if (isEmpty && style === undefined && format === undefined) return;
      this.blocks.push({
        address,
        ...(style && { style }),
        ...(format && { format }),
        ...(!isEmpty && { cells: [[this.resolved(content, undefined, needs)]] }),
      });
    });
    const figures = looked.flatMap(({ style }, position) =>
      style !== undefined && isCommon !== true && isFigure(style, cells[index]?.[position])
        ? [`${columnLetters(position + 1)}${at}`]
        : [],
    );
    this.figures.push(...figures);
    if (figures.length > 0) this.sources.push(...sources);
  }

  private resolved(content: CellContent, column: number | undefined, needs: readonly string[] = []): CellContent {
    if (typeof content !== "string" || !content.startsWith("=")) return content;
    const formula = this.references.resolve(content, column);
    if (needs.length === 0) return formula;
    const wanted = needs.map((need) => this.references.counted(need, column));
    const count = wanted.reduce((sum, { cells }) => sum + cells, 0);
    return `=IF(COUNT(${wanted.map(({ text }) => text).join(",")})<${count},"",${formula.slice(1)})`;
  }
}

function joinedAddresses(addresses: readonly string[]): string[] {
  return coalesce(addresses.map((address) => ({ address }))).map(({ address }) => address);
}
