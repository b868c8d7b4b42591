using Microsoft.Extensions.Configuration;
using SalesOpsBot.Sales;
using SalesOpsBot.Web.Composition;

namespace SalesOpsBot.Web.Tests.Composition;

public class KpiSettingsTests
{
    [Fact]
    public void Settings_OfNothing_AreInOrder() => Assert.Empty(KpiSettings.Faults(new()));

    [Fact]
    public void Settings_OfAStage_GoBeforeThoseOfAll()
    {
        var options = Read(("DealWarnings:QuietDays", "20"), ("DealWarnings:Stages:Prospecting:QuietDays", "10"));
        Assert.Equal((10, 20, 60), (options.DealWarnings.For("prospecting", null).QuietDays, options.DealWarnings.For("Engaging", null).QuietDays, options.DealWarnings.For("Prospecting", null).StalledDays));
        Assert.Empty(KpiSettings.Faults(options));
    }

    [Theory]
    [InlineData("Kpis:MostOtherWork", "20", "Sales:Kpis:MostOtherWork")]
    [InlineData("Kpis:FollowUps", "0", "Sales:Kpis:FollowUps")]
    [InlineData("Kpis:AnnualRecurringRevenue", "0", "AnnualRecurringRevenue")]
    [InlineData("Kpis:DirectorFrom", "1000000", "DirectorFrom")]
    [InlineData("DealWarnings:OverdueDays", "0", "Sales:DealWarnings:OverdueDays is 0; it must be 1 to 3650 days.")]
    [InlineData("DealWarnings:Stages:Engaging:StalledDays", "-1", "Sales:DealWarnings:Stages:Engaging:StalledDays is -1")]
    public void Settings_ThatMakeNoSense_AreNamed(string setting, string value, string named) =>
        Assert.Contains(KpiSettings.Faults(Read((setting, value))), fault => fault.Contains(named, StringComparison.Ordinal));

    [Fact]
    public void Settings_OfAStageThatThePipelineLacks_AreNamed() =>
        Assert.Contains(KpiSettings.Faults(Read(("Stages:0:Name", "Demo"), ("DealWarnings:Stages:Dmeo:QuietDays", "5"))), fault => fault.Contains("Dmeo is no stage", StringComparison.Ordinal));

    private static SalesOptions Read(params (string Name, string Value)[] settings)
    {
        var options = new SalesOptions();
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => new KeyValuePair<string, string?>(s.Name, s.Value))).Build().Bind(options);
        return options;
    }
}
