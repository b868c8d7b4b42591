using SalesOpsBot.Assistant.Language.AzureOpenAI;

namespace SalesOpsBot.Assistant.Tests.Language.AzureOpenAI;

public class AzureOpenAIOptionsValidatorTests
{
    [Theory]
    [InlineData(null, null, null)]
    [InlineData("https://maker.openai.azure.com", "chat", "key")]
    [InlineData("https://maker.openai.azure.com", "chat", null)]
    [InlineData("https://api.openai.com/v1", "gpt", "key")]
    [InlineData("http://localhost:11434/v1", "llama", null)]
    public void Settings_ThatWork_AreTaken(string? endpoint, string? deployment, string? key) => Assert.Null(Fault(new() { Endpoint = Address(endpoint), Deployment = deployment, ApiKey = key }));

    [Theory]
    [InlineData("https://maker.openai.azure.com", null, "key", "Deployment is not")]
    [InlineData(null, "chat", "key", "Endpoint is not")]
    [InlineData("http://models.example.com/v1", "gpt", "key", "not encrypted")]
    [InlineData("https://models.example.com/v1", "gpt", null, "ApiKey is missing")]
    [InlineData("https://openai.azure.com.example.com", "gpt", null, "ApiKey is missing")]
    [InlineData("https://me:secret@models.example.com/v1", "gpt", "key", "no name, password or query")]
    [InlineData("ftp://models.example.com/v1", "gpt", "key", "must be an address")]
    [InlineData("models/v1", "gpt", "key", "must be an address")]
    public void Settings_ThatDoNot_AreRefusedInASentence_WithoutTheKey(string? endpoint, string? deployment, string? key, string expected)
    {
        var fault = Fault(new() { Endpoint = Address(endpoint), Deployment = deployment, ApiKey = key });
        Assert.Contains(expected, fault, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_OutOfRange_AreAllNamed()
    {
        var fault = Fault(new() { MostRounds = 0, MostCalls = 21, TimeLimit = TimeSpan.Zero, RestAfterFailure = TimeSpan.FromDays(1), MostOutputTokens = 1, TokensPerTurn = 1, TokensPerPersonAndDay = -1, CostPerPersonAndDay = 1 })!;
        Assert.All((string[])["MostRounds", "MostCalls", "TimeLimit", "RestAfterFailure", "MostOutputTokens", "TokensPerTurn", "TokensPerPersonAndDay", "CostPerPersonAndDay needs"], name => Assert.Contains(name, fault, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://maker.openai.azure.com", "https://maker.openai.azure.com/openai/v1/")]
    [InlineData("https://maker.openai.azure.com/openai/v1", "https://maker.openai.azure.com/openai/v1/")]
    [InlineData("https://maker.services.ai.azure.com/openai/", "https://maker.services.ai.azure.com/openai/v1/")]
    [InlineData("http://localhost:11434", "http://localhost:11434/v1/")]
    [InlineData("https://gateway.example.com/llm/v2/", "https://gateway.example.com/llm/v2/")]
    public void TheBaseAddress_IsAsGiven_AHostAloneGetsItsUsualPath(string endpoint, string expected) => Assert.Equal(expected, ModelAddress.Base(new(endpoint)).AbsoluteUri);

    private static Uri? Address(string? text) => text is null ? null : new(text, UriKind.RelativeOrAbsolute);

    private static string? Fault(AzureOpenAIOptions options) => new AzureOpenAIOptionsValidator().Validate(null, options).FailureMessage;
}
