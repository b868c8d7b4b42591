using SalesOpsBot.Benchmarks.Scale;
using SalesOpsBot.Data.Tests.Import;

namespace SalesOpsBot.Data.Tests.Scale;

public class MadeCompanyTests
{
    private static readonly CompanySize Size = new(600);

    [Fact]
    public void Draw_TheSameNumber_IsTheSameDealInACompanyOfTheSameSize() =>
        Assert.Equal(Enumerable.Range(1, 50).Select(Draw), Enumerable.Range(1, 50).Reverse().Select(Draw).Reverse());

    [Fact]
    public void Size_TenTimesTheDeals_HasAsManyDealsARep() =>
        Assert.Equal(Size.Deals / Size.Reps, new CompanySize(Size.Deals * 10).Deals / new CompanySize(Size.Deals * 10).Reps);

    [Fact]
    public async Task Import_AMadeUpCompany_TakesEveryRowAndTwiceChangesNothing()
    {
        await using var folder = await ImportFolder.CreateAsync();
        new CompanyFiles(folder.Path, Size, MadeCompany.Today).Write();
        var summary = await folder.ImportAsync();
        Assert.Null(summary.ReportPath);
        Assert.Equal("600|75|12|32", await folder.RowAsync(
            "SELECT (SELECT COUNT(*) FROM deals), (SELECT COUNT(*) FROM accounts), (SELECT COUNT(*) FROM products), (SELECT COUNT(*) FROM quotas)"));
        Assert.Equal(["0", "1", "2"], await folder.RowsAsync("SELECT DISTINCT status FROM deals ORDER BY status"));
        Assert.True((await folder.ImportAsync()).ChangedNothing);
    }

    private static MadeDeal Draw(int number) => MadeDeal.Draw(number, Size, MadeCompany.Today);
}
