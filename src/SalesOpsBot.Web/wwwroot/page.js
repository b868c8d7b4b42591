// Who one is, and then the conversation. In development there is a picker; elsewhere a portal links here with `#token=…`, which it got for its user.
import { open } from './chat.js';

const at = (id) => document.getElementById(id);
const kept = { get: (key) => JSON.parse(sessionStorage.getItem(key)), set: (key, value) => sessionStorage.setItem(key, JSON.stringify(value)) };
let close = () => {};

function show(section) {
  for (const id of ['picker', 'chat', 'notice']) at(id).hidden = id !== section;
}

// The words stand in the page, which the server writes in the reader's language.
function say(what, deal) {
  const notice = at('notice-text');
  notice.textContent = notice.dataset[what].replace('{0}', () => deal);
  show('notice');
}

// A link to a deal opens the conversation with that deal, once.
const linkedDeal = () => location.pathname.match(/^\/deals\/([^/]+)\/?$/)?.[1];

function linked() {
  const deal = linkedDeal();
  if (!deal) return undefined;
  history.replaceState(null, '', '/');
  return { tool: 'get_deal', arguments: { deal: decodeURIComponent(deal) } };
}

async function talk(person, token) {
  close();
  kept.set('chat', { person, token });
  at('lost').hidden = true;
  at('person').hidden = !person;
  if (person) {
    at('person-avatar').textContent = initials(person.name);
    at('person-name').textContent = person.name;
    at('person-role').textContent = describe(person);
    document.title = `SalesOpsBot: ${person.name}`;
  }
  show('chat');
  close = await open(at('room'), token, () => { at('lost').hidden = false; }, linked());
}

// In development.

const initials = (name) => name.split(/\s+/).map((word) => word[0]).slice(0, 2).join('').toUpperCase();
const describe = (person) => (person.office ? `${person.role}, ${person.office}` : person.role);

async function be(person) {
  const response = await fetch('/dev/token', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ personId: person.id }) });
  if (!response.ok) return say('gone');
  return talk(person, (await response.json()).token);
}

function entry(person) {
  const item = document.createElement('li');
  const button = Object.assign(document.createElement('button'), { type: 'button' });
  const avatar = Object.assign(document.createElement('span'), { className: 'avatar', textContent: initials(person.name), ariaHidden: 'true' });
  const words = document.createElement('span');
  words.append(Object.assign(document.createElement('b'), { textContent: person.name }), Object.assign(document.createElement('span'), { textContent: describe(person) }));
  button.append(avatar, words);
  button.addEventListener('click', () => be(person));
  item.append(button);
  item.dataset.words = `${person.name} ${describe(person)}`.toLowerCase();
  return item;
}

function pick(groups) {
  at('groups').replaceChildren(...groups.map(({ title, people }) => {
    const group = document.createElement('section');
    const list = Object.assign(document.createElement('ul'), { className: 'people' });
    list.append(...people.map(entry));
    group.append(Object.assign(document.createElement('h2'), { textContent: title }), list);
    return group;
  }));
  show('picker');
}

function filter() {
  const words = at('search').value.toLowerCase().trim();
  for (const item of document.querySelectorAll('.people li')) item.hidden = !item.dataset.words.includes(words);
  for (const group of document.querySelectorAll('#groups section')) group.hidden = !group.querySelector('li:not([hidden])');
  at('none').hidden = Boolean(document.querySelector('#groups section:not([hidden])'));
}

async function leave() {
  close();
  sessionStorage.removeItem('chat');
  at('person').hidden = true;
  document.title = 'SalesOpsBot';
  await choose();
  at('search').focus();
}

async function choose() {
  const response = await fetch('/dev/people');
  if (!response.ok) return linkedDeal() ? say('linked', decodeURIComponent(linkedDeal())) : say('portal');
  const groups = await response.json();
  return groups.length ? pick(groups) : say('empty');
}

async function again() {
  const { person } = kept.get('chat') ?? {};
  return person ? be(person) : choose();
}

// Light and dark: the system's, until the button is pressed.

function isDark() {
  return (document.documentElement.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
}

function dress(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
  at('theme').ariaPressed = String(isDark());
}

dress(localStorage.getItem('theme'));
at('theme').addEventListener('click', () => {
  const theme = isDark() ? 'light' : 'dark';
  localStorage.setItem('theme', theme);
  dress(theme);
});
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => dress());
at('search').addEventListener('input', filter);
at('switch').addEventListener('click', leave);
at('again').addEventListener('click', again);

const given = new URLSearchParams(location.hash.slice(1)).get('token');
if (given) history.replaceState(null, '', location.pathname);
const before = kept.get('chat');
if (given) await talk(null, given);
else if (before) await talk(before.person, before.token);
else await choose();
