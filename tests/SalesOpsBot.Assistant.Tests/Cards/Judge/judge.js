// Reads a list of { template, data, host } from standard input and writes what the reference makes of each: { value } or { error }.
const { Template } = require("adaptivecards-templating");

const expand = ({ template, data, host }) => {
  try {
    return { value: new Template(template).expand({ $root: data, $host: host }) };
  } catch (problem) {
    return { error: String(problem.message ?? problem) };
  }
};

let input = "";
process.stdin.setEncoding("utf8");
process.stdin.on("data", (chunk) => { input += chunk; });
process.stdin.on("end", () => process.stdout.write(JSON.stringify(JSON.parse(input).map(expand))));
