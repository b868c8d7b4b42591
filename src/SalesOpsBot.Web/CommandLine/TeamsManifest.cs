using System.Text;

namespace SalesOpsBot.Web.CommandLine;

/// <summary>The manifest of the Teams app.</summary>
internal static class TeamsManifest
{
    /// <summary>The manifest for an app and a host. Neither can hold anything that JSON would have to escape.</summary>
    public static byte[] Fill(byte[] template, Guid appId, string host) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(template)
        .Replace("{{appId}}", appId.ToString("D"), StringComparison.Ordinal)
        .Replace("{{host}}", host, StringComparison.Ordinal));
}
