using System.Text.Json;
using SalesOpsBot.Sales.Commissions;
using static SalesOpsBot.Sales.Tests.Commissions.Sold;

namespace SalesOpsBot.Sales.Tests.Commissions;

public class CommissionRulesTests
{
    private static readonly CommissionRules Full = new()
    {
        SettledBy = SettlementPeriod.Month,
        BasePay = 3_000,
        Target = 10_000,
        Rate = 0.1m,
        TiersPay = TierPayment.Retroactive,
        TiersMeasure = TierMeasure.Amount,
        Tiers = [new(5_000) { Times = 1.5m }],
        Floor = new() { Attainment = 0.5m, PayOut = 100 },
        Cap = new() { Period = 5_000, Deal = 1_000 },
        Draw = new(500, true),
        Spiffs = [new("Launch", Day("2017-11-01"), Day("2017-11-30")) { Amount = 50 }],
        SpiffsStack = false,
        Clawback = new(90, 3),
        PayOut = PayOut.AsInvoicesArePaid,
    };

    [Fact]
    public void Json_KeepsEveryRule()
    {
        var written = CommissionRulesJson.Write(Full);
        Assert.Equal(written, CommissionRulesJson.Write(CommissionRulesJson.Read(written)));
        Assert.Contains("\"settledBy\":\"month\"", written);
        Assert.Contains("\"spiffsStack\":false", written);
    }

    [Theory]
    [InlineData("""{ "rate": 0.1, "tires": [] }""")]
    [InlineData("""{ "rate": "10%" }""")]
    [InlineData("""{ "rate": 0.1, "tiersPay": "sometimes" }""")]
    [InlineData("""{ "rate": 0.1, "tiers": null }""")]
    [InlineData("null")]
    public void Json_RefusesWhatIsNotARule(string json) => Assert.Throws<JsonException>(() => CommissionRulesJson.Read(json));

    [Fact]
    public void Check_SoundRules_HaveNoFaults() => Assert.Empty(CommissionRulesChecker.Check(Full));

    [Theory]
    [InlineData("""{ "rate": 10 }""", "rate")]
    [InlineData("""{ "rate": -0.1 }""", "rate")]
    [InlineData("""{ "basePay": -1 }""", "basePay")]
    [InlineData("""{ "target": 0 }""", "target")]
    [InlineData("""{ "tiers": [ { "from": 1 } ] }""", "tiers[0]")]
    [InlineData("""{ "tiers": [ { "from": 1, "rate": 0.1, "times": 2 } ] }""", "tiers[0]")]
    [InlineData("""{ "tiers": [ { "from": 120, "rate": 0.1 } ] }""", "tiers[0].from")]
    [InlineData("""{ "tiers": [ { "from": 1, "rate": 0.1 }, { "from": 1, "rate": 0.2 } ] }""", "tiers[1].from")]
    [InlineData("""{ "floor": {} }""", "floor")]
    [InlineData("""{ "floor": { "payOut": 200 }, "cap": { "period": 100 } }""", "floor.payOut")]
    [InlineData("""{ "cap": { "deal": 0 } }""", "cap.deal")]
    [InlineData("""{ "draw": { "amount": 0, "recoverable": true } }""", "draw.amount")]
    [InlineData("""{ "spiffs": [ { "name": "x", "from": "2017-02-01", "to": "2017-01-01", "amount": 1 } ] }""", "spiffs[0].to")]
    [InlineData("""{ "spiffs": [ { "name": "x", "from": "2017-01-01", "to": "2017-02-01" } ] }""", "spiffs[0]")]
    [InlineData("""{ "clawback": { "withinDays": 0 } }""", "clawback.withinDays")]
    [InlineData("""{ "clawback": { "withinDays": 90, "instalments": 0 } }""", "clawback.instalments")]
    public void Check_SaysWhereTheFaultIs(string json, string path) => Assert.Equal(path, Assert.Single(CommissionRulesChecker.Check(CommissionRulesJson.Read(json))).Path);

    [Fact]
    public void Check_RateWrittenAsPercent_SaysWhatToWrite() =>
        Assert.Equal("A rate must be 0 to 1: write 0.08 for 8%.", Assert.Single(CommissionRulesChecker.Check(new() { Rate = 8 })).Sentence);
}
