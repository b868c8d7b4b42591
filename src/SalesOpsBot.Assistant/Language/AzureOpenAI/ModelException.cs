namespace SalesOpsBot.Assistant.Language.AzureOpenAI;

/// <summary>A model gave no answer that can be used.</summary>
internal sealed class ModelException(ModelFailure failure, Exception? cause = null) : Exception(ModelFailures.Line(failure), cause)
{
    /// <summary>Why.</summary>
    public ModelFailure Failure { get; } = failure;
}
