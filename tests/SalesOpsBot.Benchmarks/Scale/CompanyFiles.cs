using System.Globalization;
using CsvHelper;
using SalesOpsBot.Data.Sample;

namespace SalesOpsBot.Benchmarks.Scale;

/// <summary>Writes a made-up company as a CRM would export it: people in teams, accounts, products, quotas and three years of deals.</summary>
internal sealed class CompanyFiles(string folder, CompanySize size, DateOnly today)
{
    private static readonly string[] Offices = ["New York", "Chicago", "Austin", "San Francisco", "Toronto", "London", "Berlin", "Paris", "Madrid", "Singapore", "Sydney", "Tokyo"];

    /// <summary>The file of the deals.</summary>
    public string Deals => Path.Combine(folder, "Opportunity.csv");

    /// <summary>All of them, in the order in which they need each other.</summary>
    public IReadOnlyList<string> Write()
    {
        var people = Table("User.csv", ["Id", "Name", "Email", "ManagerId", "UserRole", "Division"], People());
        var accounts = Table("Account.csv", ["Id", "Name", "Industry", "AnnualRevenue", "NumberOfEmployees", "BillingCity", "BillingCountry", "OwnerId"], Accounts());
        var products = Table("Product2.csv", ["Id", "Name", "Family", "ListPrice"], MadeProduct.All.Select((p, i) => Row($"P{i:00}", p.Name, "Cloud", Text(p.Price))));
        var quotas = Table("Quota.csv", ["Rep", "Quarter", "Amount"], Quotas());
        WriteDeals();
        return [people, accounts, products, quotas, Deals];
    }

    /// <summary>The deals alone.</summary>
    public void WriteDeals() => Table(
        Path.GetFileName(Deals),
        ["Id", "Name", "AccountId", "OwnerId", "Product", "StageName", "Amount", "CloseDate", "CreatedDate", "ForecastCategoryName", "NextStep", "LeadSource", "LastActivityDate", "LossReason"],
        Enumerable.Range(1, size.Deals).Select(number => DealRow(MadeDeal.Draw(number, size, today))));

    private static string[] DealRow(MadeDeal deal) => Row(
        $"D{deal.Number:0000000}", $"{CompanyName(deal.Account)} {deal.Product.Name}", AccountId(deal.Account), RepId(deal.Rep), deal.Product.Name, deal.Stage, deal.Amount is { } amount ? Text(amount) : "",
        Text(deal.Close), Text(deal.Created), deal.Category ?? "", deal.NextStep ?? "", deal.Source, Text(deal.LastActivity), deal.LostReason ?? "");

    private IEnumerable<string[]> People()
    {
        yield return Person("V1", 0, "", "Vice President", 0);
        yield return Person("O1", 1, "V1", "Sales Operations", 0);
        for (var i = 0; i < size.Directors; i++) yield return Person($"X{i}", 2 + i, "V1", "Director", i);
        for (var i = 0; i < size.Teams; i++) yield return Person(TeamId(i), 1_000 + i, $"X{CompanySize.DirectorOf(i)}", "Manager", CompanySize.DirectorOf(i));
        for (var i = 0; i < size.Reps; i++) yield return Person(RepId(i), 10_000 + i, TeamId(CompanySize.TeamOf(i)), "Account Executive", CompanySize.DirectorOf(CompanySize.TeamOf(i)));
    }

    private IEnumerable<string[]> Accounts()
    {
        for (var i = 0; i < size.Accounts; i++)
        {
            var draw = new SplitMix("account", i.ToString("D", null));
            yield return Row(
                AccountId(i), CompanyName(i), draw.Of(SampleNames.Industries), Text(draw.Between(200, 900_000) * 1_000), Text(draw.Between(5, 20_000)), draw.Of(Offices), draw.Of(SampleNames.Countries), RepId(i % size.Reps));
        }
    }

    private IEnumerable<string[]> Quotas() =>
        from rep in Enumerable.Range(0, size.Reps)
        from year in Enumerable.Range(today.Year - 3, 4)
        from quarter in Enumerable.Range(1, 4)
        select Row(RepId(rep), $"{year}-Q{quarter}", Text(90_000 + (rep % 5 * 10_000)));

    private static string[] Person(string id, int number, string manager, string role, int office)
    {
        var draw = new SplitMix("person", number.ToString("D", null));
        var name = $"{draw.Of(SampleNames.First)} {draw.Of(SampleNames.Last)} {number}";
        return Row(id, name, SampleNames.Address(name, "Company"), manager, role, Offices[office % Offices.Length]);
    }

    private static string CompanyName(int account)
    {
        var (names, kinds) = (SampleNames.Companies, SampleNames.CompanyKinds);
        return $"{names[account % names.Count]} {kinds[account / names.Count % kinds.Count]} {account}";
    }

    private static string AccountId(int account) => $"A{account:000000}";

    private static string RepId(int rep) => $"R{rep:00000}";

    private static string TeamId(int team) => $"M{team:0000}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static string[] Row(params string[] cells) => cells;

    private string Table(string name, string[] headers, IEnumerable<string[]> rows)
    {
        var path = Path.Combine(folder, name);
        using var writer = CsvWriter.Create(File.Create(path), new CsvWriterOptions());
        writer.WriteHeader(headers);
        foreach (var row in rows) writer.WriteRecord(row);
        return path;
    }
}
