// Trains node-nlp on each task of the input and judges its sentences: reads [{name, train: [[label, text]], test: [text]}] and writes
// [{seconds, microseconds, verdicts: [[label, score]]}]. The label is the best one that is an intent, the score its own.
const { NlpManager } = require('node-nlp');
const { readFileSync } = require('fs');

async function run({ train, test }) {
  const manager = new NlpManager({ languages: ['en'], nlu: { log: false }, autoSave: false, autoLoad: false });
  for (const [label, text] of train) manager.addDocument('en', text, label);
  const begun = process.hrtime.bigint();
  await manager.train();
  const trained = process.hrtime.bigint();
  const verdicts = [];
  for (const text of test) {
    const { classifications } = await manager.process('en', text);
    const best = (classifications || []).find((c) => c.intent !== 'None') || { intent: 'None', score: 0 };
    verdicts.push([best.intent, best.score]);
  }
  const judged = process.hrtime.bigint();
  return { seconds: Number(trained - begun) / 1e9, microseconds: Number(judged - trained) / 1e3 / Math.max(1, test.length), verdicts };
}

(async () => {
  const results = [];
  for (const task of JSON.parse(readFileSync(0, 'utf8'))) results.push(await run(task));
  // What node-nlp itself prints goes to the same place; the answer is the last line.
  console.log();
  console.log(JSON.stringify(results));
})();
