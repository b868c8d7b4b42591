namespace SalesOpsBot.Assistant.Language.AzureOpenAI;

/// <summary>Where a model is asked.</summary>
internal static class ModelAddress
{
    // Only these may be sent a token of Entra: anywhere else it would be given away.
    private static readonly string[] Azures =
    [
        ".openai.azure.com", ".services.ai.azure.com", ".cognitiveservices.azure.com", ".openai.azure.us", ".cognitiveservices.azure.us", ".openai.azure.cn", ".cognitiveservices.azure.cn",
    ];

    /// <summary>Whether an address is Azure's, over TLS.</summary>
    public static bool IsAzure(Uri endpoint) => endpoint.Scheme == "https" && Azures.Any(host => endpoint.Host.EndsWith(host, StringComparison.OrdinalIgnoreCase));

    /// <summary>The address that <c>chat/completions</c> lies below. A host alone means its usual path: <c>/openai/v1/</c> at Azure, <c>/v1/</c> elsewhere.</summary>
    public static Uri Base(Uri endpoint)
    {
        var path = endpoint.AbsolutePath.Trim('/');
        if (path.Length == 0) path = IsAzure(endpoint) ? "openai/v1" : "v1";
        else if (path == "openai" && IsAzure(endpoint)) path = "openai/v1";
        return new(endpoint, $"/{path}/");
    }
}
