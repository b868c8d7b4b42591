using System.Text.RegularExpressions;

namespace SalesOpsBot.Data.Import.Reading;

/// <summary>A person as some exports write owners: <c>Dana Wu (dana@example.com)</c> or <c>Dana Wu &lt;dana@example.com&gt;</c>.</summary>
/// <param name="Name">The name.</param>
/// <param name="Address">The e-mail address.</param>
internal sealed partial record NamedAddress(string Name, string Address)
{
    /// <summary>Reads one; nothing where the text is a name alone.</summary>
    public static NamedAddress? TryRead(string? text) => text is not null && text.Contains('@', StringComparison.Ordinal) && Form().Match(text) is { Success: true } match ? new(match.Groups[1].Value, match.Groups[2].Value) : null;

    [GeneratedRegex(@"^\s*([^()<>@\s](?:[^()<>@]{0,198}[^()<>@\s])?)\s*[(<]([^()<>\s@]{1,64}@[^()<>\s@]{1,190})[)>]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
