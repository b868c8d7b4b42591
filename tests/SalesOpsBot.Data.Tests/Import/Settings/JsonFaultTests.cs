namespace SalesOpsBot.Data.Tests.Import.Settings;

/// <summary>Settings as JSON that are wrong: each fault with its line, in a sentence.</summary>
public class JsonFaultTests
{
    private const string Scoring = """
        {
          "leadScoring": "Points 2018",
          "validFrom": "2018-01-01",
          "behaviours": [
            { "activity": "pricingPageVisit", "points": 15, "halfLifeDays": 14, "mostCounted": 3 },
            { "activity": "emailOpened", "points": 1 }],
          "attributes": [
            { "name": "Student", "points": -10, "anyOf": [{ "attribute": "title", "words": ["student"] }] }],
          "marketingQualifiedFrom": 12, "salesQualifiedFrom": 30, "gradeCFrom": 4
        }
        """;

    private const string Target = """
        {
          "responseTarget": "Agreement", // with marketing
          "validFrom": "2018-01-01",
          "targetMinutes": 30,
          "workingHours": { "start": "08:00", "end": "18:00", "freeDays": ["friday", "saturday"], "timeZone": "Asia/Dubai" },
        }
        """;

    private const string Year = """
        {
          "fiscalCalendar": "From February",
          "validFrom": "2018-02-01",
          "firstMonth": 2
        }
        """;

    [Theory]
    [InlineData(Scoring)]
    [InlineData(Target)]
    [InlineData(Year)]
    public Task Sound_HasNoFaults(string text) => OnlyAsync(text);

    [Theory]
    [InlineData("\"Points 2018\"", "\" \"", "2: These settings need a name.")]
    [InlineData("\"2018-01-01\"", "\"01.01.2018\"", "3: validFrom must be the first day, like 2018-01-01.")]
    [InlineData("pricingPageVisit", "shopping", "5: “behaviours[0].activity” is not a rule of these settings, or its value is of the wrong sort.")]
    [InlineData("\"points\": 15", "\"points\": \"15\"", "5: “behaviours[0].points” is not a rule of these settings, or its value is of the wrong sort.")]
    [InlineData("\"halfLifeDays\": 14", "\"halfLifeDays\": -1", "5: halfLifeDays must be 0 (points that last) to 3660.")]
    [InlineData("\"mostCounted\": 3", "\"mostCounted\": 0", "5: mostCounted must be at least 1.")]
    [InlineData("emailOpened", "pricingPageVisit", "6: Two rules give points for the same activity.")]
    [InlineData("\"title\"", "\"shoe size\"", "8: “shoe size” is nothing that a lead has; it can be name, company, email, title, source, industry, country, employees.")]
    [InlineData(", \"words\": [\"student\"]", "", "8: A condition needs words, atLeast, atMost or missing.")]
    [InlineData("\"salesQualifiedFrom\": 30", "\"salesQualifiedFrom\": 5", "9: Sales-qualified begins at 5 points, below marketing-qualified (12).")]
    [InlineData("\"gradeCFrom\": 4", "\"gradeCFrom\": 13", "9: Grade C begins at 13 points, above marketing-qualified (12).")]
    [InlineData("marketingQualifiedFrom", "mql", "9: “mql” is not a rule of these settings, or its value is of the wrong sort.")]
    public Task Scoring_IsWrong(string was, string becomes, string fault) => OnlyAsync(Scoring.Replace(was, becomes, StringComparison.Ordinal), fault);

    [Theory]
    [InlineData("\"targetMinutes\": 30", "\"targetMinutes\": 0", "4: targetMinutes must be 1 to 43200.")]
    [InlineData("08:00", "8 o'clock", "5: start must be a time like 09:00.")]
    [InlineData("18:00", "07:00", "5: The working day ends before it begins.")]
    [InlineData("\"friday\"", "\"freeday\"", "5: “workingHours.freeDays[0]” is not a rule of these settings, or its value is of the wrong sort.")]
    [InlineData("Asia/Dubai", "Mars/Olympus", "5: “Mars/Olympus” is no time zone of the IANA database, such as America/New_York.")]
    public Task Target_IsWrong(string was, string becomes, string fault) => OnlyAsync(Target.Replace(was, becomes, StringComparison.Ordinal), fault);

    [Theory]
    [InlineData("\"firstMonth\": 2", "\"firstMonth\": 13", "4: firstMonth must be 1 (January) to 12 (December).")]
    [InlineData("2018-02-01", "2018-03-01", "3: A fiscal calendar comes into force on the first day of a fiscal year: validFrom must be the first day of firstMonth.")]
    [InlineData("2018-02-01", "2018-02-02", "3: A fiscal calendar comes into force on the first day of a fiscal year: validFrom must be the first day of firstMonth.")]
    public Task Year_IsWrong(string was, string becomes, string fault) => OnlyAsync(Year.Replace(was, becomes, StringComparison.Ordinal), fault);

    [Fact]
    public Task Empty_SaysSo() => OnlyAsync(" \n", "1: The file is empty.");

    private static async Task OnlyAsync(string text, params string[] faults)
    {
        await using var folder = await ImportFolder.CreateAsync();
        Assert.Equal(faults, folder.Faults("settings.json", text));
    }
}
