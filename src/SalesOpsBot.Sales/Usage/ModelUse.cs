using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Usage;

/// <summary>What one person used of a language model on one day. It only ever grows.</summary>
public sealed class ModelUse
{
    /// <summary>The key; zero until it is kept.</summary>
    public long Id { get; init; }

    /// <summary>Whose.</summary>
    public SalespersonId PersonId { get; init; }

    /// <summary>The day where the person is.</summary>
    public DateOnly Day { get; init; }

    /// <summary>How often the model was asked.</summary>
    public long Requests { get; init; }

    /// <summary>Tokens sent; estimated where the model broke off before it told.</summary>
    public long InputTokens { get; init; }

    /// <summary>Tokens received.</summary>
    public long OutputTokens { get; init; }
}
