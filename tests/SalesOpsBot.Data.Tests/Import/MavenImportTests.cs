using SalesOpsBot.Data.Import;

namespace SalesOpsBot.Data.Tests.Import;

public class MavenImportTests
{
    private static readonly string Maven = Path.Combine(AppContext.BaseDirectory, "Sample", "maven-crm");

    [Fact]
    public async Task Import_MavenFolder_HasTheFactsOfTheFiles()
    {
        await using var folder = await ImportFolder.CreateAsync();
        var summary = await folder.ImportAsync(Maven);

        Assert.Equal(4, summary.FilesRead);
        Assert.Null(summary.ReportPath);
        Assert.Contains(summary.Notes, note => note.Contains("data_dictionary.csv"));
        Assert.Equal("8800", await folder.RowAsync("SELECT COUNT(*) FROM deals"));
        Assert.Equal("4238|1000553400", await folder.RowAsync("SELECT COUNT(*), SUM(company_value) FROM deals WHERE status = 1"));
        Assert.Equal("2473|0", await folder.RowAsync("SELECT COUNT(*), SUM(company_value) FROM deals WHERE status = 2"));
        Assert.Equal("2089|496621500|2089", await folder.RowAsync("SELECT COUNT(*), SUM(company_value), COUNT(*) FILTER (WHERE value_is_list_price) FROM deals WHERE status = 0"));
        Assert.Equal("35|6", await folder.RowAsync("SELECT COUNT(*) FILTER (WHERE role = 0), COUNT(*) FILTER (WHERE role = 2) FROM salespeople"));
        Assert.Equal("85|15", await folder.RowAsync("SELECT COUNT(*), COUNT(parent_id) FROM accounts"));
        Assert.Equal("7", await folder.RowAsync("SELECT COUNT(*) FROM products"));
        Assert.Equal("1425|0", await folder.RowAsync("SELECT COUNT(*) FILTER (WHERE account_id IS NULL), COUNT(*) FILTER (WHERE product_id IS NULL) FROM deals"));
        Assert.Equal(["Prospecting", "Engaging", "Won", "Lost"], await folder.RowsAsync("SELECT name FROM stages ORDER BY position"));
    }

    [Fact]
    public async Task Import_SecondTime_ChangesNothingAndSaysSo()
    {
        await using var folder = await ImportFolder.CreateAsync();
        await folder.ImportAsync(Maven);
        var summary = await folder.ImportAsync(Maven);

        Assert.True(summary.ChangedNothing, string.Join(Environment.NewLine, summary.Kinds));
        Assert.Equal(8800, summary.Kinds.Single(kind => kind.Kind == RecordKind.Deals).Unchanged);
    }

    [Fact]
    public async Task Import_FilesInAnyOrder_GiveTheSame()
    {
        await using var folder = await ImportFolder.CreateAsync();
        await folder.ImportAsync([.. new[] { "sales_pipeline", "products", "sales_teams", "accounts" }.Select(name => Path.Combine(Maven, $"{name}.csv"))]);
        Assert.Equal("41|85|7|8800", await folder.RowAsync("SELECT (SELECT COUNT(*) FROM salespeople), (SELECT COUNT(*) FROM accounts), (SELECT COUNT(*) FROM products), (SELECT COUNT(*) FROM deals)"));
    }

    [Fact]
    public async Task Import_PipelineAlone_MakesWhatItNamesAndSaysSo()
    {
        await using var folder = await ImportFolder.CreateAsync();
        var summary = await folder.ImportAsync(Path.Combine(Maven, "sales_pipeline.csv"));
        Assert.Equal("30|85|7|0", await folder.RowAsync("SELECT (SELECT COUNT(*) FROM salespeople), (SELECT COUNT(*) FROM accounts), (SELECT COUNT(*) FROM products), (SELECT COUNT(value) FROM deals WHERE status = 0)"));
        Assert.Contains(summary.Notes, note => note.StartsWith("30 people", StringComparison.Ordinal));
        Assert.Contains(summary.Notes, note => note.StartsWith("85 accounts", StringComparison.Ordinal));

        await folder.ImportAsync(Maven);
        Assert.Equal("41|85|7|8800", await folder.RowAsync("SELECT (SELECT COUNT(*) FROM salespeople), (SELECT COUNT(*) FROM accounts), (SELECT COUNT(*) FROM products), (SELECT COUNT(*) FROM deals)"));
    }
}
