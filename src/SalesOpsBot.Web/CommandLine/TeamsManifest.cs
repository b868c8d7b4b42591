using System.Text;
using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.CommandLine;

/// <summary>The manifest of the Teams app.</summary>
/// <param name="AppId">The app's id.</param>
/// <param name="Host">The host that the bot is reached at.</param>
/// <param name="SignInResource">What single sign-on asks a token for; nothing without it.</param>
internal sealed record TeamsManifest(Guid AppId, string Host, string? SignInResource)
{
    /// <summary>The manifest filled in. Neither id nor host can hold anything that JSON would have to escape.</summary>
    public byte[] Fill(byte[] template)
    {
        var text = Encoding.UTF8.GetString(template).Replace("{{appId}}", AppId.ToString("D"), StringComparison.Ordinal).Replace("{{host}}", Host, StringComparison.Ordinal);
        if (string.IsNullOrEmpty(SignInResource)) return Encoding.UTF8.GetBytes(text);
        var manifest = JsonNode.Parse(text)!.AsObject();
        manifest["webApplicationInfo"] = new JsonObject { ["id"] = AppId.ToString("D"), ["resource"] = SignInResource };
        return Encoding.UTF8.GetBytes(manifest.ToJsonString(Assistant.Json.Options));
    }
}
