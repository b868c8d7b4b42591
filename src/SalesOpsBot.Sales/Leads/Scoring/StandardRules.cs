namespace SalesOpsBot.Sales.Leads.Scoring;

/// <summary>The rules of the sales guides, for companies that have set none.</summary>
public static class StandardRules
{
    /// <summary>Pricing page +10, e-mail opened +1, e-mail clicked +3.</summary>
    public static IReadOnlyList<BehaviourRule> Behaviours { get; } =
    [
        new() { Activity = LeadActivityKind.PricingPageVisit, Points = 10 },
        new() { Activity = LeadActivityKind.EmailClicked, Points = 3 },
        new() { Activity = LeadActivityKind.EmailOpened, Points = 1 },
    ];

    /// <summary>Fits the buyer persona +5: somebody who decides. Wrong company data -5: no company, or a private address.</summary>
    public static IReadOnlyList<AttributeRule> Attributes { get; } =
    [
        Rule("Fits the buyer persona", 5, new AttributeCondition { Attribute = "title" }, "chief", "CEO", "CFO", "COO", "CTO", "CIO", "CMO", "VP", "vice president", "president", "director", "head", "owner", "founder", "partner", "procurement"),
        WrongCompanyData(),
    ];

    private static AttributeRule WrongCompanyData()
    {
        var rule = Rule("Wrong company data", -5, new AttributeCondition { Attribute = "email" }, "gmail.com", "yahoo.com", "hotmail.com", "outlook.com", "icloud.com", "aol.com", "proton.me", "gmx.de", "mail.ru", "web.de");
        rule.AnyOf.Add(new() { Attribute = "company", Missing = true });
        rule.AnyOf.Add(new() { Attribute = "company", Words = { "none", "n a", "test", "asdf", "unknown" } });
        return rule;
    }

    private static AttributeRule Rule(string name, decimal points, AttributeCondition condition, params IEnumerable<string> words)
    {
        foreach (var word in words) condition.Words.Add(word);
        return new() { Name = name, Points = points, AnyOf = { condition } };
    }
}
