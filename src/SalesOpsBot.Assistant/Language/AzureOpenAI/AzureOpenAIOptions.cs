namespace SalesOpsBot.Assistant.Language.AzureOpenAI;

/// <summary>The section <c>AzureOpenAI</c> of the settings: a chat model at Azure OpenAI, or at any address that speaks the same protocol.</summary>
public sealed class AzureOpenAIOptions
{
    /// <summary>The base address: <c>https://NAME.openai.azure.com</c>, or any other with its path, such as <c>https://api.openai.com/v1</c>.</summary>
    /// <value>Nothing by default: then no model is asked.</value>
    public Uri? Endpoint { get; set; }

    /// <summary>The deployment at Azure; elsewhere the model's name.</summary>
    public string? Deployment { get; set; }

    /// <summary>The key. Left out, Azure is asked with the identity of the process (Entra), and an address of this machine without any.</summary>
    public string? ApiKey { get; set; }

    /// <summary>What the Entra token is for.</summary>
    /// <value>Default <c>https://cognitiveservices.azure.com/.default</c>; other clouds have their own.</value>
    public string EntraScope { get; set; } = "https://cognitiveservices.azure.com/.default";

    /// <summary>Who understands what is said.</summary>
    /// <value>Default <see cref="ModelRouting.OfflineFirst"/>.</value>
    public ModelRouting Routing { get; set; } = ModelRouting.OfflineFirst;

    /// <summary>Whether names of people, accounts and contacts are replaced before anything is sent, and put back in what returns.</summary>
    /// <value>Default false.</value>
    public bool MaskNames { get; set; }

    /// <summary>Whether the model may add a sentence of its own above the figures. Words with a figure, name or date that no tool returned are dropped.</summary>
    /// <value>Default true.</value>
    public bool PhraseAnswers { get; set; } = true;

    /// <summary>How many rounds of calls a turn may have; after the last the model is asked once more, for its words.</summary>
    /// <value>1 to 10, default 4.</value>
    public int MostRounds { get; set; } = 4;

    /// <summary>How many tools the model may call in one turn.</summary>
    /// <value>1 to 20, default 6.</value>
    public int MostCalls { get; set; } = 6;

    /// <summary>How long one answer of the model is waited for.</summary>
    /// <value>1 second to 2 minutes, default 20 seconds.</value>
    public TimeSpan TimeLimit { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>How long the model is left alone after it failed; where it says itself when to come back, that holds.</summary>
    /// <value>Up to an hour, default 30 seconds.</value>
    public TimeSpan RestAfterFailure { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest answer of the model in tokens, what it thinks included.</summary>
    /// <value>100 to 100,000, default 2,000.</value>
    public int MostOutputTokens { get; set; } = 2_000;

    /// <summary>From so many tokens on, in and out together, the model is not asked again in the same turn.</summary>
    /// <value>At least 1,000, default 60,000.</value>
    public long TokensPerTurn { get; set; } = 60_000;

    /// <summary>From so many tokens on the model is not asked again for the same person on the same day.</summary>
    /// <value>Not below 0, default 500,000.</value>
    public long TokensPerPersonAndDay { get; set; } = 500_000;

    /// <summary>From this cost on the model is not asked again for the same person on the same day; in the currency of the prices.</summary>
    /// <value>Nothing by default: only tokens are limited.</value>
    public decimal? CostPerPersonAndDay { get; set; }

    /// <summary>The price of a million tokens sent.</summary>
    /// <value>Default 0.</value>
    public decimal InputPrice { get; set; }

    /// <summary>The price of a million tokens received.</summary>
    /// <value>Default 0.</value>
    public decimal OutputPrice { get; set; }

    /// <summary>Sends the key and what people say without encryption to an address beyond this machine. Never across a network that others share.</summary>
    /// <value>Default false.</value>
    public bool DangerouslyAllowPlainHttp { get; set; }

    /// <summary>Whether there is a model to ask.</summary>
    public bool IsConfigured => Endpoint is not null && !string.IsNullOrWhiteSpace(Deployment) && Routing != ModelRouting.OfflineOnly;
}
