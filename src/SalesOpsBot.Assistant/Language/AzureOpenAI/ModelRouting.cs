namespace SalesOpsBot.Assistant.Language.AzureOpenAI;

/// <summary>Who understands what is said, where a model is configured.</summary>
public enum ModelRouting
{
    /// <summary>The offline understanding; the model is asked only where that is unsure.</summary>
    OfflineFirst,

    /// <summary>The model; the offline understanding answers where the model fails.</summary>
    ModelFirst,

    /// <summary>The offline understanding alone: nothing leaves the house.</summary>
    OfflineOnly,
}
