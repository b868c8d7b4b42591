namespace SalesOpsBot.Assistant.Language.Names;

/// <summary>What a name belongs to. Where one could be several, the earlier kind is meant.</summary>
internal enum NameKind
{
    Person,
    Account,
    Product,
    Region,
    Stage,
}
