namespace SalesOpsBot.Assistant.Tests.Language.AzureOpenAI;

/// <summary>One bot for all tests of a class: it asks the model first, and never leaves it alone.</summary>
public sealed class ModelFirstBot : IAsyncLifetime
{
    private ModelBot? _bot;

    internal ModelBot Fresh()
    {
        _bot!.Model.Forget();
        return _bot;
    }

    public async Task InitializeAsync() => _bot = await ModelBot.StartModelFirstAsync(("AzureOpenAI:RestAfterFailure", "00:00:00"), ("AzureOpenAI:TokensPerPersonAndDay", "100000000"));

    public async Task DisposeAsync() => await _bot!.DisposeAsync();
}
