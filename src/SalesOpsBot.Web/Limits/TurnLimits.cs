namespace SalesOpsBot.Web.Limits;

/// <summary>The section <c>Limits</c> of the settings: how much one person and one conversation may ask of the bot, in every channel. The command line has none.</summary>
internal sealed class TurnLimits
{
    /// <summary>Turns that one person may take at once, over all of their conversations.</summary>
    /// <value>Default 40; 0 for as many as they like.</value>
    public int Burst { get; set; } = 40;

    /// <summary>Turns a second that a person gets back.</summary>
    /// <value>Default 2, at least 1.</value>
    public int PerSecond { get; set; } = 2;

    /// <summary>Turns that one conversation may take at once, whoever takes them; it gets back twice as many as a person does.</summary>
    /// <value>Default 80; 0 for as many as its people like.</value>
    public int ConversationBurst { get; set; } = 80;

    /// <summary>The longest text that is read, in characters.</summary>
    /// <value>Default 10,000: three pages.</value>
    public int LongestText { get; set; } = 10_000;

    /// <summary>How long an answer may take.</summary>
    /// <value>Default one minute, at least a second.</value>
    public TimeSpan MostTime { get; set; } = TimeSpan.FromMinutes(1);
}
