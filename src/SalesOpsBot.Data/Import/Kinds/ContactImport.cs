using SalesOpsBot.Data.Import.Reading;
using SalesOpsBot.Data.Import.Recognition;
using SalesOpsBot.Data.Import.Writing;

namespace SalesOpsBot.Data.Import.Kinds;

/// <summary>People at accounts.</summary>
internal sealed class ContactImport : KindImport
{
    public override RecordKind Kind => RecordKind.Contacts;

    public override Table Table { get; } = new("contacts", ["external_id"],
    [
        new("external_id", Field.Id),
        new("account_id", Field.AccountId, Field.Account, Field.Domain),
        new("name", Field.Name, Field.FirstName, Field.LastName),
        new("title", Field.Title),
        new("email", Field.Email),
        new("phone", Field.Phone),
        new("generated", Field.LastName),
    ]);

    public override StagedRow? Read(Row row, ImportSession session)
    {
        var email = row.Name(Field.Email);
        var name = Needed(row, Field.LastName, FullName(row) ?? email);
        var id = Id(row);
        if (row.Problem is not null || name is null) return null;

        var account = session.Accounts.Resolve(row, Field.AccountId, Field.Account) ?? AccountOf(row, session);
        id ??= email ?? DerivedId.Of(name, row.Name(Field.Account));
        return new StagedRow([id, account, name, row.Name(Field.Title), email, row.Name(Field.Phone), false]);
    }

    /// <summary>By the company's domain, or by a name that reads like it.</summary>
    public static long? AccountOf(Row row, ImportSession session)
    {
        if (WebDomain.Of(row.Name(Field.Domain)) is not { } domain) return null;
        return session.Accounts.Keys.Find(domain, out _) ?? session.Accounts.Keys.Find(domain[..domain.IndexOf('.', StringComparison.Ordinal)], out _);
    }
}
