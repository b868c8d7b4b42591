using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Cards;

/// <summary>What our web channel adds to a card's data.</summary>
internal static class CardTap
{
    /// <summary>The field that names the activity whose card the answer replaces.</summary>
    public const string Replaces = "replaces";

    /// <summary>The activity that a tap wants replaced, as the client says.</summary>
    public static string? ReplacedBy(JsonNode? value) => value.Text(Replaces);
}
