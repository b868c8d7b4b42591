using System.ClientModel;
using System.ClientModel.Primitives;
using System.Diagnostics.CodeAnalysis;
using Azure.Identity;
using OpenAI;
using Wire = OpenAI.Chat;

namespace SalesOpsBot.Assistant.Language.AzureOpenAI;

/// <summary>Makes the client of the protocol, with the key, the identity of the process, or neither.</summary>
internal static class ModelClientFactory
{
    /// <summary>The key of the <see cref="HttpMessageHandler"/> that requests go through.</summary>
    public const string Http = "AzureOpenAI";

    // A server of this machine that asks for no key takes any.
    private const string NoKey = "none";

    /// <summary>The key of the settings; it may be changed while the client lives.</summary>
    public static ApiKeyCredential Key(AzureOpenAIOptions options) => new(KeyText(options));

    /// <summary>Takes the key of settings that changed.</summary>
    public static void Update(ApiKeyCredential key, AzureOpenAIOptions options) => key.Update(KeyText(options));

    /// <summary>Makes it; nothing is sent yet.</summary>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The client lives as long as the program.")]
    public static Wire.ChatClient Create(AzureOpenAIOptions options, HttpMessageHandler handler, ApiKeyCredential? key = null)
    {
        var endpoint = options.Endpoint!;
        var settings = new OpenAIClientOptions
        {
            Endpoint = ModelAddress.Base(endpoint),
            // Whoever asks decides when to ask again and how long to wait: a person is waiting, and somebody else can answer.
            RetryPolicy = new ClientRetryPolicy(0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
            Transport = new HttpClientPipelineTransport(new HttpClient(handler, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan }),
        };
        return string.IsNullOrWhiteSpace(options.ApiKey) && ModelAddress.IsAzure(endpoint)
            ? WithIdentity(options, settings)
            : new(options.Deployment, key ?? Key(options), settings);
    }

    private static string KeyText(AzureOpenAIOptions options) => string.IsNullOrWhiteSpace(options.ApiKey) ? NoKey : options.ApiKey;

#pragma warning disable OPENAI001 // The package marks tokens of Entra as not settled yet; there is no other way in.
    private static Wire.ChatClient WithIdentity(AzureOpenAIOptions options, OpenAIClientOptions settings) =>
        new(options.Deployment, new BearerTokenPolicy(new DefaultAzureCredential(), options.EntraScope), settings);
#pragma warning restore OPENAI001
}
