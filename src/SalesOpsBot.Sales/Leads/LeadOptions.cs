using SalesOpsBot.Sales.Leads.Learning;
using SalesOpsBot.Sales.Leads.Responses;
using SalesOpsBot.Sales.Leads.Scoring;

namespace SalesOpsBot.Sales.Leads;

/// <summary>How leads are scored and answered: the section <c>Sales:Leads</c> of the settings.</summary>
public sealed class LeadOptions
{
    /// <summary>Points for what a lead does.</summary>
    /// <value>Where nothing is set: <see cref="StandardRules.Behaviours"/>.</value>
    public IList<BehaviourRule> Behaviours { get; } = [];

    /// <summary>Points for what a lead is.</summary>
    /// <value>Where nothing is set: <see cref="StandardRules.Attributes"/>.</value>
    public IList<AttributeRule> Attributes { get; } = [];

    /// <summary>The points from which a lead is marketing-qualified (MQL), and gets grade B.</summary>
    /// <value>Default 10.</value>
    public decimal MarketingQualifiedFrom { get; set; } = 10;

    /// <summary>The points from which it is sales-qualified (SQL), goes to a rep, and gets grade A.</summary>
    /// <value>Default 20; not below <see cref="MarketingQualifiedFrom"/>.</value>
    public decimal SalesQualifiedFrom { get; set; } = 20;

    /// <summary>The points from which a lead gets grade C; below is D.</summary>
    /// <value>Default 3.</value>
    public decimal GradeCFrom { get; set; } = 3;

    /// <summary>Over how many days the trend is taken.</summary>
    /// <value>Default 7, at least 1.</value>
    public int TrendDays { get; set; } = 7;

    /// <summary>By how many points a score must change to rise or fall.</summary>
    /// <value>Default 1.</value>
    public decimal TrendLeast { get; set; } = 1;

    /// <summary>How many open leads one person is given at most.</summary>
    /// <value>Default 50, at least 1.</value>
    public int MostOpenLeads { get; set; } = 50;

    /// <summary>A lead that is still open after so many days counts as not converted when conversion is learnt.</summary>
    /// <value>Default 90, at least 1.</value>
    public int UndecidedDays { get; set; } = 90;

    /// <summary>What a lead does in so many days after it arrived is what its conversion is predicted from.</summary>
    /// <value>Default 14, at least 1.</value>
    public int EarlyDays { get; set; } = 14;

    /// <summary>The agreement between marketing and sales on answering.</summary>
    public ResponseOptions Response { get; private init; } = new();

    /// <summary>How conversion is learnt.</summary>
    public LearningOptions Learning { get; private init; } = new();

    /// <summary>The rules of behaviour in force.</summary>
    public IReadOnlyList<BehaviourRule> BehavioursInForce => Behaviours.Count > 0 ? [.. Behaviours] : StandardRules.Behaviours;

    /// <summary>The rules about what a lead is in force.</summary>
    public IReadOnlyList<AttributeRule> AttributesInForce => Attributes.Count > 0 ? [.. Attributes] : StandardRules.Attributes;

    /// <summary>The same with what a scoring file says instead.</summary>
    public LeadOptions With(LeadScoringRules rules)
    {
        var leads = new LeadOptions
        {
            MarketingQualifiedFrom = rules.MarketingQualifiedFrom ?? MarketingQualifiedFrom,
            SalesQualifiedFrom = rules.SalesQualifiedFrom ?? SalesQualifiedFrom,
            GradeCFrom = rules.GradeCFrom ?? GradeCFrom,
            TrendDays = rules.TrendDays ?? TrendDays,
            TrendLeast = rules.TrendLeast ?? TrendLeast,
            MostOpenLeads = rules.MostOpenLeads ?? MostOpenLeads,
            UndecidedDays = UndecidedDays,
            EarlyDays = EarlyDays,
            Response = Response,
            Learning = Learning,
        };
        foreach (var rule in rules.Behaviours ?? BehavioursInForce) leads.Behaviours.Add(rule);
        foreach (var rule in rules.Attributes ?? AttributesInForce) leads.Attributes.Add(rule);
        return leads;
    }
}
