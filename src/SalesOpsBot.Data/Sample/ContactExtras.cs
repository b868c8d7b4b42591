using System.Globalization;
using SalesOpsBot.Data.Import.Kinds;

namespace SalesOpsBot.Data.Sample;

/// <summary>Two to four people at every account.</summary>
internal static class ContactExtras
{
    public static (long New, long Changed) Write(SampleCompany company) =>
        GeneratedRows.Write(company.Session, new ContactImport().Table, company.Accounts.SelectMany(Of));

    private static IEnumerable<object?[]> Of(SampleCompany.Account account)
    {
        var random = new SplitMix("contacts", account.ExternalId);
        for (int i = 1, count = random.Between(2, 4); i <= count; i++)
        {
            var name = $"{random.Of(SampleNames.First)} {random.Of(SampleNames.Last)}";
            var phone = string.Create(CultureInfo.InvariantCulture, $"+1 555 {random.Between(200, 999)} 01{random.Between(0, 99):00}");
            yield return [$"contact-{account.ExternalId}-{i}", account.Id, name, random.Of(SampleNames.Titles), SampleNames.Address(name, account.Name), phone, true];
        }
    }
}
