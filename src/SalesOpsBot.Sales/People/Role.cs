namespace SalesOpsBot.Sales.People;

/// <summary>What somebody does in the sales organisation, and so what they may see.</summary>
public enum Role
{
    /// <summary>Closes deals: own figures, own deals and leads.</summary>
    Rep,

    /// <summary>Sales development: own leads and meetings.</summary>
    Sdr,

    /// <summary>Leads people: everything of those below, at any depth.</summary>
    Manager,

    /// <summary>Sales operations: everything.</summary>
    SalesOperations,
}
