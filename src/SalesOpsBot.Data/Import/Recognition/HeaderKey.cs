namespace SalesOpsBot.Data.Import.Recognition;

/// <summary>What a header is looked up by.</summary>
internal static class HeaderKey
{
    /// <summary>Letters and digits alone, in lower case: <c>Deal Owner</c>, <c>deal_owner</c> and <c>DEALOWNER</c> are one.</summary>
    public static string Of(string header) => new([.. header.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
