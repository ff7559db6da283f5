// "make" writes a workbook with a cell for each pair; "tell" says where the three programs' answers differ.
import { readFileSync } from 'node:fs';
import Excel from 'exceljs';
import SSF from 'ssf';

const [, , what, file] = process.argv;
const pairs = readFileSync(file, 'utf8').split('\n').filter(line => line && !line.startsWith('# ')).flatMap(line => {
  const [code, ...values] = line.split('\t');
  const excel = values.at(-1).startsWith('=') ? values.pop().slice(1) : null;
  return values.map(value => ({ code, value: /^-?[\d.]+(E[-+]?\d+)?$/i.test(value) ? Number(value) : value, excel }));
});

const bare = shown => shown.replace(/[\s\u00a0]+/g, '');
const isWholeDate = code => /y/i.test(code) && /d/i.test(code) && /m/i.test(code);

if (what === 'make') {
  const book = new Excel.Workbook();
  const sheet = book.addWorksheet('shown');
  pairs.forEach(({ code, value }, i) => {
    sheet.getCell(i + 1, 1).value = `row ${i + 1}`;
    sheet.getCell(i + 1, 2).value = value;
    sheet.getCell(i + 1, 2).numFmt = code;
  });
  await book.xlsx.writeFile('shown.xlsx');
} else {
  const lines = name => readFileSync(name, 'utf8').split(/\r?\n/).map(line => (line.split('\t')[1] ?? '').replace(/^"(.*)"$/, '$1').replace(/""/g, '"'));
  const [calc, product] = [lines('shown.csv'), lines('product.tsv')];
  const count = { pairs: 0, sheetjs: 0, calc: 0, either: 0, excel: 0, told: 0 };
  pairs.forEach(({ code, value, excel }, i) => {
    if (isWholeDate(code)) return;
    let sheetjs;
    try { sheetjs = SSF.format(code, value); } catch (fault) { sheetjs = `(${fault.message})`; }
    const [ours, one, other] = [product[i], sheetjs, calc[i]].map(one => bare(one ?? ''));
    count.pairs++;
    if (ours === one) count.sheetjs++;
    if (ours === other) count.calc++;
    if (ours === one || ours === other) count.either++;
    if (excel !== null) count.told++;
    if (excel !== null && ours === bare(excel)) count.excel++;
    const differs = excel !== null ? ours !== bare(excel) : ours !== one || ours !== other;
    if (differs) console.log([code, value, `product ${product[i]}`, `SheetJS ${sheetjs}`, `Calc ${calc[i]}`, excel === null ? '' : `Excel ${excel}`].join('  |  '));
  });
  console.log(`${count.pairs} pairs: as SheetJS ${count.sheetjs}, as LibreOffice ${count.calc}, as one of them ${count.either}`
    + (count.told ? `, as Excel ${count.excel} of ${count.told}` : ''));
}
