using System.ClientModel;
using System.Text.Json;
using Azure.Identity;

namespace SalesOpsBot.Assistant.Language.AzureOpenAI;

/// <summary>Tells the failures of models apart, and says them to people.</summary>
internal static class ModelFailures
{
    /// <summary>The line that a reply says it with.</summary>
    public static string Line(ModelFailure failure) => failure switch
    {
        ModelFailure.TooSlow => Say("The language model took too long, so I answered without it."),
        ModelFailure.Busy => Say("The language model is busy, so I answered without it."),
        ModelFailure.Unreachable => Say("The language model can't be reached, so I answered without it."),
        ModelFailure.NotAdmitted => Say("The language model turned me away, so I answered without it."),
        ModelFailure.Declined => Say("The language model declined, so I answered without it."),
        ModelFailure.Nonsense => Say("The language model made no sense, so I answered without it."),
        ModelFailure.Resting => Say("The language model failed a moment ago, so I answered without it."),
        ModelFailure.Spent => Say("Your share of the language model is used up for today, so I answered without it."),
        ModelFailure.Endless => Say("The language model went round in circles, so I stopped it."),
    };

    /// <summary>Whether the model will hardly do better the next moment.</summary>
    public static bool NeedsRest(ModelFailure failure) => failure is ModelFailure.TooSlow or ModelFailure.Busy or ModelFailure.Unreachable or ModelFailure.NotAdmitted;

    /// <summary>What an exception means; nothing where it is not the model's.</summary>
    /// <param name="exception">What was thrown.</param>
    /// <param name="cancellationToken">The turn's own end, which is nobody's failure.</param>
    public static ModelFailure? Of(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        _ when cancellationToken.IsCancellationRequested => null,
        OperationCanceledException => ModelFailure.TooSlow,
        ClientResultException { Status: 429 } => ModelFailure.Busy,
        ClientResultException { Status: 408 } => ModelFailure.TooSlow,
        // Azure's content filter answers 400 to a prompt that it stops.
        ClientResultException { Status: 400 } refused when IsFiltered(refused) => ModelFailure.Declined,
        ClientResultException { Status: >= 400 and < 500 } => ModelFailure.NotAdmitted,
        ClientResultException or HttpRequestException or IOException => ModelFailure.Unreachable,
        AuthenticationFailedException => ModelFailure.NotAdmitted,
        JsonException or ArgumentException or InvalidOperationException or FormatException or KeyNotFoundException => ModelFailure.Nonsense,
        _ => null,
    };

    private static bool IsFiltered(ClientResultException refused) => refused.Message.Contains("content_filter", StringComparison.Ordinal)
        || refused.GetRawResponse()?.Content.ToString().Contains("content_filter", StringComparison.Ordinal) is true;
}
