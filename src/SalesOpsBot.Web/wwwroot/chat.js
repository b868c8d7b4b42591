// The conversation: the stock Web Chat, dressed in the page's colours. All colours are the page's CSS variables, so light and dark need no second drawing.

const styleOptions = {
  accent: 'var(--accent)',
  backgroundColor: 'transparent',
  subtle: 'var(--muted)',
  primaryFont: 'var(--font)',
  monospaceFont: 'ui-monospace, Consolas, monospace',
  rootHeight: '100%',
  rootWidth: '100%',
  paddingRegular: 12,
  paddingWide: 16,

  bubbleBackground: 'var(--surface)',
  bubbleBorderColor: 'var(--line)',
  bubbleBorderRadius: 16,
  bubbleTextColor: 'var(--text)',
  bubbleMaxWidth: 640,
  bubbleAttachmentMaxWidth: 640,
  bubbleMinWidth: 0,
  bubbleFromUserBackground: 'var(--accent-fill)',
  bubbleFromUserBorderColor: 'transparent',
  bubbleFromUserBorderRadius: 16,
  bubbleFromUserTextColor: '#ffffff',
  messageActivityWordBreak: 'break-word',
  timestampColor: 'var(--muted)',
  groupTimestamp: true,

  suggestedActionLayout: 'flow',
  suggestedActionBackgroundColor: 'var(--surface)',
  suggestedActionBackgroundColorOnHover: 'var(--accent-soft)',
  suggestedActionBackgroundColorOnActive: 'var(--accent-soft)',
  suggestedActionBackgroundColorOnFocus: 'var(--surface)',
  suggestedActionBorderColor: 'var(--line)',
  suggestedActionBorderRadius: 20,
  suggestedActionBorderWidth: 1,
  suggestedActionHeight: 40,
  suggestedActionTextColor: 'var(--accent)',
  suggestedActionTextColorOnHover: 'var(--accent)',
  suggestedActionTextColorOnActive: 'var(--accent)',
  suggestedActionTextColorOnFocus: 'var(--accent)',
  suggestedActionKeyboardFocusIndicatorBorderColor: 'var(--accent)',

  sendBoxBackground: 'var(--surface)',
  sendBoxBorderTop: 'none',
  sendBoxButtonColor: 'var(--accent)',
  sendBoxButtonColorOnHover: 'var(--accent)',
  sendBoxButtonColorOnFocus: 'var(--accent)',
  sendBoxButtonColorOnDisabled: 'var(--muted)',
  sendBoxButtonShadeColorOnHover: 'var(--raised)',
  sendBoxHeight: 56,
  sendBoxMaxHeight: 200,
  sendBoxTextColor: 'var(--text)',
  sendBoxTextWrap: true,
  sendBoxPlaceholderColor: 'var(--muted)',
  hideUploadButton: true,

  newMessagesButtonBackground: 'var(--accent-fill)',
  transcriptOverlayButtonBackground: 'var(--accent-fill)',
  transcriptOverlayButtonBackgroundOnHover: 'var(--accent-fill)',
  transcriptOverlayButtonColor: '#ffffff',
  transcriptOverlayButtonColorOnHover: '#ffffff',
  toastBackgroundColor: 'var(--surface)',
  connectivityIconPadding: 12,
  connectivityTextSize: 14,
  failedConnectivity: 'var(--bad)',
  slowConnectivity: 'var(--warning)',
  notificationText: 'var(--text)',

  cardPushButtonBackgroundColor: 'var(--accent-fill)',
  cardPushButtonTextColor: '#ffffff',
  cardEmphasisBackgroundColor: 'var(--raised)',
};

// On a phone every pixel is for the words.
const withAvatar = { avatarSize: 36, botAvatarImage: '/logo.svg', botAvatarInitials: '', botAvatarBackgroundColor: 'transparent', showAvatarInGroup: 'status' };
const isPhone = () => matchMedia('(max-width: 640px)').matches;
const dressed = () => (isPhone() ? { ...styleOptions, paddingRegular: 8, bubbleMaxWidth: 1000, bubbleAttachmentMaxWidth: 1000 } : { ...styleOptions, ...withAvatar });

const tone = (color, subtle = color) => ({ default: color, subtle, highlightColors: { default: 'var(--warning-fill)', subtle: 'var(--warning-fill)' } });

const container = (background) => ({
  backgroundColor: background,
  borderColor: 'var(--line)',
  foregroundColors: {
    default: tone('var(--text)', 'var(--muted)'),
    dark: tone('var(--text)', 'var(--muted)'),
    light: tone('var(--muted)'),
    accent: tone('var(--accent)'),
    good: tone('var(--good)'),
    warning: tone('var(--warning)'),
    attention: tone('var(--bad)'),
  },
});

const adaptiveCardsHostConfig = {
  fontFamily: 'var(--font)',
  fontTypes: { default: { fontFamily: 'var(--font)' }, monospace: { fontFamily: 'ui-monospace, Consolas, monospace' } },
  fontSizes: { small: 13, default: 15, medium: 17, large: 21, extraLarge: 28 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  spacing: { small: 4, default: 8, medium: 16, large: 24, extraLarge: 32, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  imageSizes: { small: 40, medium: 80, large: 160 },
  supportsInteractivity: true,
  containerStyles: {
    default: container('transparent'),
    emphasis: container('var(--raised)'),
    accent: container('var(--accent-tint)'),
    good: container('var(--good-fill)'),
    warning: container('var(--warning-fill)'),
    attention: container('var(--bad-fill)'),
  },
  actions: {
    maxActions: 6,
    spacing: 'medium',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
  },
  adaptiveCard: { allowCustomStyle: false },
  factSet: { title: { color: 'default', size: 'default', isSubtle: true, weight: 'default', wrap: true, maxWidth: 200 }, value: { color: 'default', size: 'default', weight: 'bolder', wrap: true }, spacing: 16 },
  textStyles: { heading: { size: 'medium', weight: 'bolder', color: 'default', isSubtle: false } },
};

const sized = () => (isPhone() ? { ...adaptiveCardsHostConfig, fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 23 } } : adaptiveCardsHostConfig);

// Direct Line's connection states that no waiting mends.
const hopeless = new Set([3, 4, 5]);

async function webChat() {
  if (!window.WebChat) {
    const script = document.getElementById('webchat-script');
    await new Promise((loaded, failed) => {
      script.addEventListener('load', loaded, { once: true });
      script.addEventListener('error', () => failed(new Error('webchat.js did not load.')), { once: true });
    });
  }
  return window.WebChat;
}

// What Web Chat says of its own, and how it writes times: in the page's language.
const locale = () => (document.documentElement.lang === 'en' ? 'en-US' : document.documentElement.lang);

/** Opens a conversation in a new element inside the room, and begins with a button's data where there is any. Calls `lost` when it cannot be kept up. */
export async function open(room, token, lost, begin) {
  const { createDirectLine, renderWebChat } = await webChat();
  const element = document.createElement('div');
  element.className = 'chat-talk';
  room.replaceChildren(element);
  const directLine = createDirectLine({ domain: `${location.origin}/v3/directline`, token });
  directLine.connectionStatus$.subscribe((status) => {
    if (hopeless.has(status) && element.isConnected) lost();
  });
  const nonce = document.querySelector('script[nonce]').nonce;
  renderWebChat({ directLine, locale: locale(), nonce, styleOptions: dressed(), adaptiveCardsHostConfig: sized() }, element);
  if (begin) directLine.postActivity({ type: 'message', from: { id: 'user' }, value: begin }).subscribe({ error: () => {} });
  return () => {
    element.remove();
    directLine.end();
  };
}
