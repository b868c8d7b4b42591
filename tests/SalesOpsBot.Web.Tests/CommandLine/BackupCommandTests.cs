using SalesOpsBot.Data;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;
using SalesOpsBot.Testing.Databases;
using SalesOpsBot.Web.CommandLine;

namespace SalesOpsBot.Web.Tests.CommandLine;

public sealed class BackupCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salesops-backup-");

    private string Copy => Path.Combine(_folder.FullName, "copy.db");

    private string Restored => Path.Combine(_folder.FullName, "sales.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [SkippableFact]
    public async Task Restore_ACopyOntoAnotherDatabase_GivesItsPeopleBackAndKeepsWhatWasThere()
    {
        Skip.IfNot(TestDatabase.IsSqlite, "PostgreSQL has pg_dump.");
        await using var database = await TemporaryDatabase.WithAsync(KnownPeople.Company());
        await using var empty = await TemporaryDatabase.CreateAsync();
        DatabaseBackup.Copy(empty.Path, Restored);
        Assert.Equal(0, await RunAsync("backup", Copy, "--db", database.Path));
        Assert.Equal(0, await RunAsync("restore", Copy, "--db", Restored));
        Assert.Equal(0, await RunAsync("export-person", "Una Neil", "--db", Restored));
        Assert.Equal(2, await RunAsync("export-person", "Una Neil", "--db", Restored + ".before-restore"));
    }

    [SkippableFact]
    public async Task Restore_ADamagedCopy_LeavesTheDatabaseAsItIs()
    {
        Skip.IfNot(TestDatabase.IsSqlite, "PostgreSQL has pg_dump.");
        await using var database = await TemporaryDatabase.WithAsync(KnownPeople.Company());
        await File.WriteAllTextAsync(Copy, "This is a letter.");
        Assert.Equal(1, await RunAsync("restore", Copy, "--db", database.Path));
        Assert.Equal(0, await RunAsync("export-person", "Una Neil", "--db", database.Path));
    }

    [SkippableFact]
    public async Task ErasePerson_OnlyWhenItIsMeant_TakesTheNameAway()
    {
        Skip.IfNot(TestDatabase.IsSqlite, "The option --db names a SQLite file.");
        await using var database = await TemporaryDatabase.WithAsync(KnownPeople.Company());
        Assert.Equal(2, await RunAsync("erase-person", "Una Neil", "--db", database.Path));
        Assert.Equal(0, await RunAsync("erase-person", "Una Neil", "--yes", "--db", database.Path));
        Assert.Equal(2, await RunAsync("erase-person", "Una Neil", "--yes", "--db", database.Path));
        var org = await database.Get<IPeopleStore>().OrgChartAsync(CancellationToken.None);
        Assert.Equal("Erased person 5", org.Find(new(5))!.Name);
    }

    private static Task<int> RunAsync(params string[] words) => SalesCommandLine.RunAsync(words);
}
