using System.Text.RegularExpressions;
using SalesOpsBot.Assistant;
using SalesOpsBot.Testing.Access;

namespace SalesOpsBot.Web.Tests.Access;

/// <summary>
/// A company and its twin differ in all that somebody may not see: other ids, names, values. To that person both look the same, to the letter, whatever is asked:
/// so not even that a record exists can be learned.
/// </summary>
public partial class TwinRightsTests
{
    // The company's places are open to everybody (a setting), and places move when others sell more.
    private static readonly string[] Ranked = ["get_leaderboard"];

    [Theory]
    [InlineData("Darcel")]
    [InlineData("Una")]
    [InlineData("Melvin")]
    [InlineData("Dora")]
    public async Task WhatSomebodyMayNotSee_ChangesNoLetterOfAnyAnswer(string name)
    {
        var asker = MarkedCompany.Named(name);
        using var company = new MarkedBot();
        using var twin = new MarkedBot(asker);
        var faults = new List<string>();
        foreach (var tool in ToolSignature.All.Where(t => !Ranked.Contains(t.Name)))
        {
            foreach (var subject in MarkedCompany.People.Where(p => p.Id is 1 or 3 or 4 or 8 or 9 && p != asker))
            {
                foreach (var (reaches, arguments) in ToolArguments.Calls(tool, asker, subject).Where(call => call.Reaches != "change"))
                {
                    var (here, there) = (await company.CallAsync(asker, tool.Name, arguments), await twin.CallAsync(asker, tool.Name, arguments));
                    if (Plain(Leaks.Text(here)) != Plain(Leaks.Text(there))) faults.Add($"{tool} by {reaches} {arguments.ToJsonString()}:\n  {From(here, there)}\n  {From(there, here)}");
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults.Take(40)));
    }

    // From where the one begins to tell something else than the other.
    private static string From(AssistantReply one, AssistantReply other)
    {
        var (text, beside) = (Plain(Leaks.Text(one)), Plain(Leaks.Text(other)));
        var at = text.Zip(beside).TakeWhile(pair => pair.First == pair.Second).Count();
        return text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 60)];
    }

    // Ids of changes and of new records are made up anew each time.
    private static string Plain(string text) => MadeUp().Replace(text, "#");

    [GeneratedRegex(@"\b([2-9A-HJKLMNP-Z]{8}|[0-9a-f]{32})\b")]
    private static partial Regex MadeUp();
}
