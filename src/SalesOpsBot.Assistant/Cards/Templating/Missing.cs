namespace SalesOpsBot.Assistant.Cards.Templating;

/// <summary>What becomes of an expression that has no value.</summary>
internal enum Missing
{
    /// <summary>It stays in the text, as in the reference: <c>Hello ${name}</c>.</summary>
    StaysInText,

    /// <summary>It is a <see cref="TemplateException"/>; no person should read an expression.</summary>
    Throws,
}
