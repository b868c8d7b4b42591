namespace SalesOpsBot.Assistant;

/// <summary>The section <c>Assistant</c> of the settings.</summary>
public sealed class AssistantOptions
{
    /// <summary>Folder of the card templates.</summary>
    /// <value>Default: <c>cards</c> beside the program.</value>
    public string CardsFolder { get; set; } = Path.Combine(AppContext.BaseDirectory, "cards");

    /// <summary>Folder of the words said to models and of the example sentences.</summary>
    /// <value>Default: <c>prompts</c> beside the program.</value>
    public string PromptsFolder { get; set; } = Path.Combine(AppContext.BaseDirectory, "prompts");

    /// <summary>How long a conversation is remembered after its last turn.</summary>
    /// <value>Default 10 minutes.</value>
    public TimeSpan MemoryLasts { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How many turns of a conversation are remembered.</summary>
    /// <value>Default 8, at least 1.</value>
    public int MemoryTurns { get; set; } = 8;
}
