// Draws cards, and beside each what Slack gets in its place. The left is the official renderer's; the right knows the blocks that this program writes.

const colours = { default: '#242424', good: '#237b4b', accent: '#5b5fc7', warning: '#8f5a00', attention: '#c4314b' };
const tone = (color, subtle = '#616161') => ({ default: color, subtle });
const foreground = Object.fromEntries(Object.entries({ ...colours, dark: '#242424', light: '#616161' }).map(([name, color]) => [name, tone(color, name === 'default' ? '#616161' : color)]));
const container = (backgroundColor) => ({ backgroundColor, foregroundColors: foreground });

const teams = {
  fontFamily: '"Liberation Sans", Arial, sans-serif',
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 20, padding: 12 },
  separator: { lineThickness: 1, lineColor: '#e0e0e0' },
  supportsInteractivity: true,
  containerStyles: { default: container('#ffffff'), emphasis: container('#f0f0f0'), accent: container('#c5cbfa'), good: container('#a4deb8'), warning: container('#fbdf8f'), attention: container('#f5b9c2') },
  actions: { maxActions: 6, spacing: 'medium', buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left' },
  textStyles: { heading: { size: 'large', weight: 'bolder' } },
};

function make(name, className, ...children) {
  const element = Object.assign(document.createElement(name), { className });
  element.append(...children);
  return element;
}

const unescaped = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const marks = { '🟩': 'good', '🟦': 'accent', '🟨': 'warning', '🟥': 'attention', '⬜': '', '🟢': 'good round', '🔵': 'accent round', '🟡': 'warning round', '🔴': 'attention round' };

// Slack's markup, as far as this program writes it: bold, italics, code, links, dates; and pictures in the place of emoji, which not every machine has.
function words(text) {
  const parts = [];
  for (const found of text.replaceAll('\u200B', '').matchAll(/\*([^*\n]+)\*|\b_([^_\n]+)_\b|`([^`\n]+)`|<!date\^[^|>]*\|([^>]*)>|<[^|>]*\|([^>]*)>|([\u{1F7E0}-\u{1F7EB}\u{1F534}\u{1F535}\u2B1C])|([^*_`<\u{1F7E0}-\u{1F7EB}\u{1F534}\u{1F535}\u2B1C]+|.)/gsu)) {
    const [, bold, italic, code, date, link, mark, plain] = found;
    if (bold) parts.push(make('b', '', ...words(bold)));
    else if (italic) parts.push(make('i', '', unescaped(italic)));
    else if (code) parts.push(make('code', '', unescaped(code)));
    else if (mark) parts.push(make('span', `mark ${marks[mark] ?? ''}`));
    else parts.push(unescaped(date ?? link ?? plain));
  }
  return parts;
}

function lines(text) {
  return text.split(/(?<=\n)(?!>)|(?<=^|\n)(?<!>.*\n)(?=>)/).filter(Boolean).map((part) => (part.startsWith('>')
    ? make('blockquote', '', ...words(part.replace(/^> ?/gm, '').trimEnd()))
    : make('span', '', ...words(part))));
}

const said = (object) => (object.type === 'mrkdwn' ? lines(object.text) : [object.text]);
const button = (element) => make('span', `button ${element.style ?? ''}`, element.text?.text ?? '•••');

function cell(value) {
  return make('td', '', value.text ?? value.elements.flatMap((section) => section.elements).map((run) => run.text).join(''));
}

const blocks = {
  header: (block) => make('div', 'header', block.text.text),
  section: (block) => (block.fields
    ? make('div', 'fields', ...block.fields.map((field) => make('div', '', ...said(field))))
    : make('div', block.accessory ? 'section with' : 'section', make('div', '', ...said(block.text)), ...(block.accessory ? [button(block.accessory)] : []))),
  context: (block) => make('div', 'context', ...block.elements.flatMap((element, i) => [i ? '\n' : '', ...said(element)])),
  actions: (block) => make('div', 'actions', ...block.elements.map(button)),
  divider: () => make('hr', ''),
  table: (block) => make('table', '', ...block.rows.map((row) => make('tr', '', ...row.map(cell)))),
};

function message(world, when, ...content) {
  const face = Object.assign(make('img', 'face'), { src: window.logo });
  const by = make('div', 'by', 'SalesOps', ...(world === 'slack' ? [make('em', '', 'APP')] : []), make('small', '', when));
  return make('div', `message ${world}`, face, by, ...content);
}

function official(card) {
  const drawn = new AdaptiveCards.AdaptiveCard();
  drawn.hostConfig = new AdaptiveCards.HostConfig(teams);
  drawn.parse(card);
  return make('div', 'card', drawn.render());
}

/** Draws pairs of `{card, blocks}`; an unknown block is an error, for then the picture would not be the truth. */
window.draw = (pairs, logo) => {
  window.logo = logo;
  const worlds = document.querySelector('.worlds');
  worlds.append(make('h2', '', 'In Teams'), make('h2', '', 'The same answer in Slack'));
  for (const pair of pairs) {
    worlds.append(message('teams', '9:02 AM', official(pair.card)), message('slack', '9:02 AM', ...pair.blocks.map((block) => blocks[block.type](block))));
  }
};
