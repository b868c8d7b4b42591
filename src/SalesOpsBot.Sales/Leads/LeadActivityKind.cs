namespace SalesOpsBot.Sales.Leads;

/// <summary>What a lead did, or what was done about it.</summary>
public enum LeadActivityKind
{
    /// <summary>The lead looked at a page of the web site.</summary>
    PageVisit,

    /// <summary>The lead looked at the prices.</summary>
    PricingPageVisit,

    /// <summary>The lead sent a form.</summary>
    FormSubmitted,

    /// <summary>The lead opened an e-mail.</summary>
    EmailOpened,

    /// <summary>The lead followed a link in an e-mail.</summary>
    EmailClicked,

    /// <summary>The lead answered an e-mail.</summary>
    EmailReplied,

    /// <summary>We wrote an e-mail.</summary>
    EmailSent,

    /// <summary>We rang.</summary>
    Call,

    /// <summary>We met.</summary>
    Meeting,
}
