using Microsoft.Extensions.Options;

namespace SalesOpsBot.Assistant.Language.AzureOpenAI;

/// <summary>Refuses to start on settings of the model that would fail, or leak, at the first question.</summary>
internal sealed class AzureOpenAIOptionsValidator : IValidateOptions<AzureOpenAIOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, AzureOpenAIOptions options)
    {
        var faults = OfAddress(options).Concat(OfLimits(options)).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> OfAddress(AzureOpenAIOptions options)
    {
        if (!Enum.IsDefined(options.Routing)) yield return "AzureOpenAI:Routing must be OfflineFirst, ModelFirst or OfflineOnly.";
        if (options.Endpoint is null)
        {
            if (!string.IsNullOrWhiteSpace(options.Deployment)) yield return "AzureOpenAI:Deployment is set, and AzureOpenAI:Endpoint is not.";
            yield break;
        }

        if (string.IsNullOrWhiteSpace(options.Deployment)) yield return "AzureOpenAI:Endpoint is set, and AzureOpenAI:Deployment is not: name the deployment, or the model.";
        if (!options.Endpoint.IsAbsoluteUri || options.Endpoint.Scheme is not ("https" or "http"))
        {
            yield return "AzureOpenAI:Endpoint must be an address such as https://NAME.openai.azure.com.";
            yield break;
        }

        if (options.Endpoint.UserInfo.Length > 0 || options.Endpoint.Query.Length > 0) yield return "AzureOpenAI:Endpoint must hold no name, password or query; the key goes into AzureOpenAI:ApiKey.";
        if (options.Endpoint.Scheme == "http" && !options.Endpoint.IsLoopback && !options.DangerouslyAllowPlainHttp) yield return "AzureOpenAI:Endpoint is not encrypted: use https.";
        if (string.IsNullOrWhiteSpace(options.ApiKey) && !options.Endpoint.IsLoopback && !ModelAddress.IsAzure(options.Endpoint)) yield return "AzureOpenAI:ApiKey is missing: only Azure and this machine can be asked without one.";
    }

    private static IEnumerable<string> OfLimits(AzureOpenAIOptions options)
    {
        if (options.MostRounds is < 1 or > 10) yield return $"AzureOpenAI:MostRounds is {options.MostRounds}; it must be 1 to 10.";
        if (options.MostCalls is < 1 or > 20) yield return $"AzureOpenAI:MostCalls is {options.MostCalls}; it must be 1 to 20.";
        if (options.TimeLimit < TimeSpan.FromSeconds(1) || options.TimeLimit > TimeSpan.FromMinutes(2)) yield return $"AzureOpenAI:TimeLimit is {options.TimeLimit}; it must be 1 second to 2 minutes.";
        if (options.RestAfterFailure < TimeSpan.Zero || options.RestAfterFailure > TimeSpan.FromHours(1)) yield return $"AzureOpenAI:RestAfterFailure is {options.RestAfterFailure}; it must be at most an hour.";
        if (options.MostOutputTokens is < 100 or > 100_000) yield return $"AzureOpenAI:MostOutputTokens is {options.MostOutputTokens}; it must be 100 to 100,000.";
        if (options.TokensPerTurn < 1_000) yield return $"AzureOpenAI:TokensPerTurn is {options.TokensPerTurn}; it must be at least 1,000.";
        if (options.TokensPerPersonAndDay < 0) yield return $"AzureOpenAI:TokensPerPersonAndDay is {options.TokensPerPersonAndDay}; it must not be below 0.";
        if (options.InputPrice < 0 || options.OutputPrice < 0) yield return "AzureOpenAI:InputPrice and OutputPrice must not be below 0.";
        if (options.CostPerPersonAndDay < 0) yield return $"AzureOpenAI:CostPerPersonAndDay is {options.CostPerPersonAndDay}; it must not be below 0.";
        if (options.CostPerPersonAndDay is not null && options.InputPrice == 0 && options.OutputPrice == 0) yield return "AzureOpenAI:CostPerPersonAndDay needs InputPrice and OutputPrice, for a million tokens each.";
    }
}
