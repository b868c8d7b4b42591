using System.Globalization;
using System.Text;
using SalesOpsBot.Data.Import;
using SalesOpsBot.Testing.HostileInput;
using Xunit.Abstractions;

namespace SalesOpsBot.Data.Tests.Import;

/// <summary>Files that nobody would export.</summary>
public class HostileFileTests(ITestOutputHelper output)
{
    private const int Times = 1_000_000;
    private const string Header = "Id,Name,StageName,Amount,CloseDate,OwnerId";

    [Fact]
    public async Task FilesOfAnyContent_AreImported_OrRefusedWithASentence()
    {
        var fuzz = new Fuzz(120);
        await using var folder = await ImportFolder.CreateAsync();
        for (var i = 0; i < fuzz.Count; i++)
        {
            var path = Path.Combine(folder.Path, "Opportunity.csv");
            await File.WriteAllBytesAsync(path, Content(fuzz.At(i)));
            try
            {
                await folder.ImportAsync(path);
            }
            catch (ImportException refused)
            {
                Assert.NotEmpty(refused.Message);
            }
            catch (Exception exception)
            {
                Assert.Fail($"{fuzz.Name(i)}: {exception}");
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{fuzz.Count} files, seed {fuzz.Seed}"));
    }

    [Theory]
    [InlineData("a,")]
    [InlineData("\"a\",")]
    [InlineData("\"")]
    [InlineData("\0")]
    public async Task AMillionColumnsRowsOrQuotes_AreRefusedOrRead(string part)
    {
        await using var folder = await ImportFolder.CreateAsync();
        var path = folder.Write("Opportunity.csv", $"{Header}\n{string.Concat(Enumerable.Repeat(part, Times))}\n");
        await HoldAsync(path);
        await HoldAsync(folder.Write("wide.csv", string.Concat(Enumerable.Repeat(part, Times))));

        async Task HoldAsync(string file)
        {
            var fault = await Record.ExceptionAsync(() => folder.ImportAsync(file));
            Assert.True(fault is null or ImportException, fault?.ToString());
        }
    }

    [Fact]
    public async Task AFormulaInAValue_IsNoFormulaInTheReport()
    {
        await using var folder = await ImportFolder.CreateAsync();
        var lines = new[] { "=cmd|' /C calc'!A0", "+1+1", "@SUM(A1)", "-2+3", "\t=1" }.Select((formula, i) => $"d{i},Deal {i},Prospecting,\"{formula}x\",2024-01-31,Ann");
        var summary = await folder.ImportAsync(folder.Write("Opportunity.csv", $"{Header}\n{string.Join('\n', lines)}\nd9,Good,Prospecting,10,2024-01-31,Ann\n"));
        Assert.All((await File.ReadAllLinesAsync(summary.ReportPath!)).SelectMany(line => line.Split(',')), cell => Assert.DoesNotMatch("^\"?[=+@\t-]", cell));
    }

    private static byte[] Content(Random chance)
    {
        var text = new StringBuilder(Header).Append('\n');
        for (var row = chance.Next(1, 12); row > 0; row--)
        {
            var cells = new[] { $"d{row}", Fuzz.Text(chance), chance.Next(2) == 0 ? "Prospecting" : Fuzz.Text(chance), chance.Next(2) == 0 ? "10" : Fuzz.Text(chance), chance.Next(2) == 0 ? "2024-01-31" : Fuzz.Text(chance), Fuzz.Text(chance) };
            text.AppendJoin(',', cells.Select(cell => chance.Next(3) == 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append('\n');
        }

        var bytes = (chance.Next(6) == 0 ? Encoding.Unicode : Encoding.UTF8).GetBytes(text.ToString());
        return chance.Next(3) == 0 ? Fuzz.Damaged(bytes, chance) : bytes;
    }
}
