using Microsoft.Data.Sqlite;
using SalesOpsBot.Testing;
using SalesOpsBot.Testing.Databases;

namespace SalesOpsBot.Data.Tests;

public sealed class DatabaseBackupTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salesops-backup-");

    private string Target => Path.Combine(_folder.FullName, "copy.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [SkippableFact]
    public async Task Copy_WhileSomebodyWrites_IsWholeAndHasWhatWasCommitted()
    {
        await using var database = await DatabaseAsync();
        await using var writer = database.Connect();
        await writer.OpenAsync();
        await using var transaction = await writer.BeginTransactionAsync();
        await using var command = writer.CreateCommand();
        (command.CommandText, command.Transaction) = ("UPDATE deals SET name = 'half done'", (SqliteTransaction)transaction);
        await command.ExecuteNonQueryAsync();
        DatabaseBackup.Copy(database.Path, Target);
        DatabaseBackup.Verify(Target);
        Assert.Equal("Rig", Name(Target));
    }

    [SkippableFact]
    public async Task Copy_OntoAFileThatIsThere_LeavesItAlone()
    {
        await using var database = await DatabaseAsync();
        await File.WriteAllTextAsync(Target, "mine");
        Assert.Contains("is there already", Assert.Throws<IOException>(() => DatabaseBackup.Copy(database.Path, Target)).Message);
        Assert.Equal("mine", await File.ReadAllTextAsync(Target));
    }

    [SkippableFact]
    public async Task Verify_APageThatWasOverwritten_SaysSo()
    {
        await using var database = await DatabaseAsync();
        DatabaseBackup.Copy(database.Path, Target);
        await using (var file = File.OpenWrite(Target))
        {
            file.Position = 4096;
            await file.WriteAsync(new byte[4096 * 20]);
        }

        Assert.Contains("damaged", Assert.Throws<IOException>(() => DatabaseBackup.Verify(Target)).Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("This is a letter.")]
    public void Verify_SomethingElse_SaysSo(string content)
    {
        File.WriteAllText(Target, content);
        Assert.Contains("database", Assert.Throws<IOException>(() => DatabaseBackup.Verify(Target)).Message);
    }

    private static async Task<TemporaryDatabase> DatabaseAsync()
    {
        Skip.IfNot(TestDatabase.IsSqlite, "PostgreSQL has pg_dump.");
        var company = new TestCompany();
        company.Deal(null, name: "Rig");
        return await TemporaryDatabase.WithAsync(company);
    }

    private static string? Name(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM deals";
        return command.ExecuteScalar() as string;
    }
}
