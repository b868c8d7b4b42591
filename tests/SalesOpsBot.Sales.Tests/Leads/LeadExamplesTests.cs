using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Leads.Scoring;

namespace SalesOpsBot.Sales.Tests.Leads;

public class LeadExamplesTests
{
    [Fact]
    public void Examples_AreTheLeadsWhoseEndIsKnown()
    {
        LeadRecord[] history =
        [
            ALead.Arrived(5, status: LeadStatus.Converted),
            ALead.Arrived(5, status: LeadStatus.Disqualified),
            ALead.Arrived(5), // may still convert
            ALead.Arrived(91), // has had its time
            ALead.Arrived(5, status: LeadStatus.Qualified).Became(DealStatus.Open),
            ALead.Arrived(-5, status: LeadStatus.Converted), // not there yet
        ];
        Assert.Equal([false, true, false, true], LeadPredictor.Examples(history, ALead.Now, new()).Select(e => e.Converted).ToArray());
    }

    [Fact]
    public void Early_WhatTheLeadDidAfterItsFirstDays_IsNotKnownYet()
    {
        var known = LeadAttributes.Early(ALead.Arrived(60).With(LeadActivityKind.PricingPageVisit, 59).With(LeadActivityKind.PricingPageVisit, 10), ALead.Now, new());
        Assert.Equal(1, known["pricing page visits"].Number);
    }

    [Fact]
    public void Early_WhatACustomerDid_IsNotWhatALeadDid()
    {
        var record = ALead.Arrived(60).With(LeadActivityKind.EmailClicked, 59).With(LeadActivityKind.EmailClicked, 50) with { DealCreatedOn = DateOnly.FromDateTime(ALead.Now.AddDays(-55).Date) };
        Assert.Equal(1, LeadAttributes.Early(record, ALead.Now, new())["e-mails clicked"].Number);
    }

    [Fact]
    public void Early_WhatSalesDid_TellsNothing() =>
        Assert.DoesNotContain(LeadAttributes.Early(ALead.Arrived(3).With(LeadActivityKind.Call, 2), ALead.Now, new()).Keys, k => k is "calls" or "meetings" or "status");

    [Fact]
    public void Early_ATitleOfSpaces_IsNotKnown() => Assert.False(LeadAttributes.Early(ALead.Arrived(title: "  "), ALead.Now, new()).ContainsKey("title"));
}
