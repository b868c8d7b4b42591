using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Runtime.Versioning;
using SalesOpsBot.EndToEnd.Kills;

namespace SalesOpsBot.EndToEnd.Faults;

/// <summary>What can happen to the database's file under a running program: no room left on its disk, no right to write it.</summary>
[UnsupportedOSPlatform("windows")]
public class FileFaultTests
{
    // A disk of this program's own: what is mounted there nobody else sees.
    private const string Mount = "mkdir small && mount -t tmpfs -o size=8m tmpfs small && cp sales.db small/ && exec \"$@\"";
    private const string Note = "add a note to Alpha1: they want a demo";
    private const string OnlyRead = "My data can only be read";
    private const UnixFileMode ReadOnly = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private static readonly string[] OnASmallDisk = ["unshare", "-rm", "sh", "-c", Mount, "sh"];

    // What files allow binds root only without that right.
    private static readonly string[] BoundByFiles = Environment.UserName == "root" ? ["setpriv", "--bounding-set", "-dac_override", "--inh-caps", "-dac_override"] : [];

    [SkippableFact]
    public async Task ADiskThatIsFull_IsReadStill_AWriteIsAnsweredWithASentence_AndMadeOnceThereIsRoom()
    {
        Skip.IfNot(await MaySeparateAsync(), "Nobody may mount a disk of their own on this machine (unshare -rm).");
        await using var bot = await FaultyBot.CreateAsync();
        var database = Path.Combine(bot.Folder.FullName, "small", "sales.db");
        await bot.StartAsync(OnASmallDisk, ("Database__ConnectionString", $"Data Source={database}"));
        var ballast = $"/proc/{bot.ProcessId}/root{bot.Folder.FullName}/small/ballast";
        Assert.Contains("Deals", (await bot.AskAsync("list my deals"))!.Text, StringComparison.Ordinal);
        Fill(ballast);

        Assert.Contains("Deals", (await bot.AskAsync("list my deals"))!.Text, StringComparison.Ordinal);
        Assert.StartsWith("There is no room left where my data is kept", (await bot.AskAsync(Note, isOnce: true))!.Text, StringComparison.Ordinal);
        Assert.Contains("Deals", (await bot.AskAsync("list my deals"))!.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await bot.ReadinessAsync()).Status);

        File.Delete(ballast);
        Assert.StartsWith("Done: Alpha", (await bot.AskAsync(Note, isOnce: true))!.Text, StringComparison.Ordinal);
        var copy = Path.Combine(bot.Folder.FullName, "copy.db");
        string[] besideIt = ["nsenter", "-t", bot.ProcessId.ToString(CultureInfo.InvariantCulture), "-U", "-m", "--preserve-credentials"];
        var backup = await ProgramRun.OfAnyAsync([.. besideIt, "dotnet", Build.Program, "backup", copy, "--db", database], bot.Folder, null, new Dictionary<string, string?>());
        Assert.True(backup.Code == 0, backup.Errors);
        Assert.Equal(["they want a demo"], new Books(copy).Notes());
    }

    [SkippableFact]
    public async Task AFileThatMayOnlyBeRead_IsReadStill_AWriteIsAnsweredWithASentence_AndMadeOnceItMay()
    {
        Skip.If(OperatingSystem.IsWindows(), "Files have no modes.");
        await using var bot = await FaultyBot.CreateAsync();
        var mode = File.GetUnixFileMode(bot.Database);
        Allow(bot, ReadOnly);
        await bot.StartAsync(BoundByFiles);
        Assert.Equal((HttpStatusCode.OK, "ready"), await bot.ReadinessAsync());
        Assert.Contains("Deals", (await bot.AskAsync("list my deals"))!.Text, StringComparison.Ordinal);
        Assert.StartsWith(OnlyRead, (await bot.AskAsync(Note, isOnce: true))!.Text, StringComparison.Ordinal);

        Allow(bot, mode);
        // As a person does who is told to try again later.
        var answer = await bot.AskAsync(Note, isOnce: true);
        for (var again = 0; again < 100 && answer!.Text.StartsWith(OnlyRead, StringComparison.Ordinal); again++) answer = await bot.AskAsync(Note, isOnce: true);
        Assert.StartsWith("Done: Alpha", answer!.Text, StringComparison.Ordinal);
        Assert.Equal(["they want a demo"], new Books(bot.Database).Notes());
    }

    // What SQLite keeps beside it too.
    private static void Allow(FaultyBot bot, UnixFileMode mode)
    {
        foreach (var file in bot.Folder.EnumerateFiles("sales.db*")) file.UnixFileMode = mode;
    }

    private static async Task<bool> MaySeparateAsync()
    {
        if (!OperatingSystem.IsLinux()) return false;
        using var process = Process.Start(new ProcessStartInfo("unshare", ["-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]) { RedirectStandardError = true })!;
        await process.WaitForExitAsync();
        return process.ExitCode == 0;
    }

    private static void Fill(string path)
    {
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1);
        var page = new byte[4096];
        try
        {
            while (true) file.Write(page);
        }
        catch (IOException)
        {
            // That was the last of it.
        }
    }
}
