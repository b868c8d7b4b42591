namespace SalesOpsBot.Sales.DataHealth;

/// <summary>What can be wrong with the data, the most harmful first.</summary>
public enum DataIssue
{
    /// <summary>Open deals without a close date.</summary>
    NoCloseDate,

    /// <summary>Open deals whose close date has passed.</summary>
    Overdue,

    /// <summary>Open deals without a next step.</summary>
    NoNextStep,

    /// <summary>Open deals without a value.</summary>
    NoValue,

    /// <summary>Open deals with the account, product and value of another one.</summary>
    DuplicateDeals,

    /// <summary>Accounts whose names are nearly the same.</summary>
    SimilarAccounts,

    /// <summary>Open deals whose account no list of accounts has.</summary>
    NoAccount,

    /// <summary>Open deals whose owner no list of people has.</summary>
    NoOwner,

    /// <summary>Open deals of people who are not with the company any more.</summary>
    OwnerLeft,

    /// <summary>Open leads that nobody works on.</summary>
    LeadsWithoutOwner,

    /// <summary>Open leads of people who are not with the company any more.</summary>
    LeadsOwnerLeft,
}
