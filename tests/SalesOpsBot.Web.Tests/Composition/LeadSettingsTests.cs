using Microsoft.Extensions.Configuration;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Leads.Scoring;
using SalesOpsBot.Web.Composition;

namespace SalesOpsBot.Web.Tests.Composition;

public class LeadSettingsTests
{
    [Fact]
    public void Settings_OfNothing_AreTheGuidesRules()
    {
        var options = Read();
        Assert.Equal([10m, 3, 1], options.Leads.BehavioursInForce.Select(r => r.Points));
        Assert.Equal([5m, -5], options.Leads.AttributesInForce.Select(r => r.Points));
        Assert.Empty(LeadSettings.Faults(options));
    }

    [Fact]
    public void Settings_OfRules_TakeTheirPlace()
    {
        var options = Read(
            ("Leads:Behaviours:0:Activity", "FormSubmitted"), ("Leads:Behaviours:0:Points", "7.5"), ("Leads:Behaviours:0:HalfLifeDays", "0"),
            ("Leads:Attributes:0:Name", "Large"), ("Leads:Attributes:0:Points", "4"), ("Leads:Attributes:0:AnyOf:0:Attribute", "employees"), ("Leads:Attributes:0:AnyOf:0:AtLeast", "1000"),
            ("WorkingHours:Start", "08:30"), ("WorkingHours:FreeDays:0", "Friday"), ("WorkingHours:Holidays:0", "2017-12-25"));
        var now = new DateTimeOffset(2017, 12, 27, 12, 0, 0, TimeSpan.Zero);
        var lead = new Lead { ExternalId = "L1", Name = "Ann Lee", Employees = 1_000, CreatedAt = now.AddDays(-90) };
        var score = LeadScorer.Score(new(lead, [new() { Kind = LeadActivityKind.FormSubmitted, At = now.AddDays(-80) }, new() { Kind = LeadActivityKind.PricingPageVisit, At = now }]), now, options.Leads);
        Assert.Equal(11.5m, score.Points);
        Assert.Equal((new(8, 30), DayOfWeek.Friday, new(2017, 12, 25)), (options.WorkingHours.Start, options.WorkingHours.FreeDays.Single(), options.WorkingHours.Holidays.Single()));
        Assert.Empty(LeadSettings.Faults(options));
    }

    [Theory]
    [InlineData("Leads:SalesQualifiedFrom", "5", "SalesQualifiedFrom")]
    [InlineData("Leads:TrendDays", "0", "TrendDays")]
    [InlineData("Leads:Response:TargetMinutes", "0", "TargetMinutes")]
    [InlineData("Leads:Learning:Ridge", "0", "Ridge")]
    [InlineData("Leads:Learning:Folds", "1", "Folds")]
    [InlineData("Leads:Attributes:0:AnyOf:0:Attribute", "shoe size", "shoe size")]
    [InlineData("Territories:Tolerance", "1", "Tolerance")]
    [InlineData("WorkingHours:End", "08:00", "08:00")]
    [InlineData("WorkingHours:TimeZone", "Mars/Olympus", "Mars/Olympus")]
    public void Settings_ThatWouldMakeFiguresWrong_AreNamed(string setting, string value, string named) =>
        Assert.Contains(LeadSettings.Faults(Read((setting, value))), fault => fault.Contains(named, StringComparison.Ordinal));

    private static SalesOptions Read(params (string Name, string Value)[] settings)
    {
        var options = new SalesOptions();
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => new KeyValuePair<string, string?>(s.Name, s.Value))).Build().Bind(options);
        return options;
    }
}
