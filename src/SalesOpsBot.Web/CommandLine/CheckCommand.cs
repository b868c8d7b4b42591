using System.CommandLine;
using SalesOpsBot.Data.Import;

namespace SalesOpsBot.Web.CommandLine;

/// <summary><c>check</c>: says what is wrong in administration files, with file and line, and changes nothing.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var paths = new Argument<string[]>("paths") { Description = "Commission plans (JSON), or folders of them.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("check", "Check commission plans before they are imported; changes nothing.") { paths };
        command.SetAction((line, _) => Task.FromResult(Run(line.GetValue(paths) ?? [])));
        return command;
    }

    private static int Run(string[] paths)
    {
        try
        {
            var (count, faults) = FileChecker.Check(paths);
            foreach (var fault in faults) Console.Error.WriteLine(fault);
            if (count == 0) Console.Error.WriteLine("There is no commission plan among these files.");
            else if (faults.Count == 0) Console.WriteLine(count == 1 ? "1 plan is sound." : $"{count} plans are sound.");
            return count > 0 && faults.Count == 0 ? 0 : 1;
        }
        catch (ImportException e)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
    }
}
