using System.Collections.Frozen;

namespace SalesOpsBot.Assistant.Language.Words;

/// <summary>Contractions, chat spelling and sales abbreviations, written out so that only one form has to be learnt.</summary>
internal static class Shorthand
{
    private static readonly FrozenDictionary<string, string[]> Long = Table("""
        pls=please plz=please plss=please thx=thanks tx=thanks ty=thank_you tysm=thank_you u=you ur=your r=are y=why b4=before w=with wo=without
        whats=what_is wats=what_is wat=what wut=what wht=what whts=what_is hows=how_is wheres=where_is whos=who_is whens=when_is thats=that_is
        im=i_am ive=i_have ill=i_will id=i_would dont=do_not doesnt=does_not didnt=did_not cant=can_not wont=will_not isnt=is_not arent=are_not
        lets=let_us gimme=give_me lemme=let_me gonna=going_to wanna=want_to gotta=got_to dunno=do_not_know ain't=is_not can't=can_not won't=will_not
        let's=let_us y'all=you youre=you_are theyre=they_are weve=we_have
        q=quarter qtr=quarter qtrs=quarters qrt=quarter qrtr=quarter wk=week wks=weeks mo=month mos=months mth=month mths=months mnth=month
        yr=year yrs=years tdy=today 2day=today tmrw=tomorrow tmr=tomorrow 2mrw=tomorrow yday=yesterday yest=yesterday
        lst=last nxt=next prev=previous curr=current ths=this eoq=end_of_quarter eoy=end_of_year eom=end_of_month eow=end_of_week rn=right_now
        fcst=forecast fcast=forecast fc=forecast forcast=forecast 4cast=forecast pipe=pipeline ppl=people
        opp=deal opps=deals oppty=deal oppties=deals opportunity=deal opportunities=deals acct=account accts=accounts cust=customer
        amt=amount mgr=manager rgn=region abt=about bout=about btw=by_the_way nd=and n=and shw=show sho=show lmk=let_me_know
        kpi's=kpis perf=performance attn=attainment attainmt=attainment tgt=target comms=commission comm=commission
        """);

    private static readonly FrozenSet<string> BeforeIs =
        FrozenSet.Create("what", "how", "where", "who", "when", "why", "that", "there", "it", "he", "she", "here", "which");

    /// <summary>The words that are written in another way, as far as they are long enough to be misspelt.</summary>
    public static IEnumerable<string> Misspellable => Long.Keys.Where(word => word.Length >= 6);

    /// <summary>The one word that a word is written as, or the word itself.</summary>
    public static string Plain(string word) => Long.TryGetValue(word, out var parts) && parts is [var only] ? only : word;

    /// <summary>Adds a word, or the words that it stands for.</summary>
    public static void Expand(string word, int start, int length, List<Word> words)
    {
        if (Long.TryGetValue(word, out var parts))
        {
            foreach (var part in parts) words.Add(new(part, start, length));
            return;
        }

        var quote = word.IndexOf('\'', StringComparison.Ordinal);
        if (quote <= 0)
        {
            words.Add(new(word, start, length));
            return;
        }

        var (stem, tail) = (word[..quote], word[quote..]);
        if (tail is "'t" && stem.EndsWith('n')) (stem, tail) = (stem[..^1], "n't");
        words.Add(new(stem, start, Math.Min(stem.Length, length)));
        var second = tail switch
        {
            "'s" => BeforeIs.Contains(stem) ? "is" : "'s",
            "'re" => "are",
            "'ve" => "have",
            "'ll" => "will",
            "'m" => "am",
            "'d" => "would",
            "n't" => "not",
            _ => tail[1..],
        };
        words.Add(new(second, start, length));
    }

    private static FrozenDictionary<string, string[]> Table(string text) => text
        .Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('='))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1].Split('_'));
}
