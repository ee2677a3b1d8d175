# Practice statements on clause 10 in words. Ids as in content/questions/full_improvement.toml.

# 10.1 Nonconformity and corrective action

question-corrective-action-recorded = When we have not met a requirement or have broken a rule of our own, we record it and put it right without delay.
    .hint = Not only after audits: missed targets, justified complaints and skipped steps count, too. A technical fault alone does not.
    .why = What comes to light only in an audit has often been doing damage for months.
    .auditor = Records come from daily work as well as from audits. Each says what was done at once, and how any damage was limited.
    .finding = The list contained only what auditors had found; missed targets appeared nowhere.
    .evidence-nonconformities = Nonconformities and corrective actions
    .evidence-immediate-actions = Records of what was done at once
    .evidence-sources = Entries from complaints, reports and daily work
question-corrective-action-causes = We look for the cause of each deviation and remove it, so that the same thing does not happen again, here or elsewhere.
    .hint = A small deviation needs only a short look.
    .why = If you fix only the single case, you will soon be fixing it again.
    .auditor = The cause given says more than the finding itself, and the action fits it. Somebody checked whether other teams or services have the same gap.
    .finding = The cause was always “human error”, and the remedy was always a reminder by e-mail.
    .evidence-cause-analysis = Analysis of causes
    .evidence-corrective-actions = Corrective actions with names and dates
    .evidence-similar-cases = Check for similar cases elsewhere
question-corrective-action-effective = We do not close a corrective action until we have seen that it works.
    .hint = That may take weeks. Done is not the same as effective.
    .why = Otherwise you tick off work without knowing whether the problem is gone.
    .auditor = Between “done” and “closed” there is a check with a date and a result. Where the action did not help, another one followed.
    .finding = The action was closed on the day the new instruction came out; whether anybody followed it was never checked.
    .evidence-effect-checks = Checks of effect with date and result
    .evidence-follow-up-actions = Further actions where the first did not help
    .evidence-changed-rules = Rules or plans changed as a result

# 10.2 Continual improvement

question-improvement-ideas = We write down ideas for improvement wherever they come from: staff, customers, reports or audits.
    .hint = A shared list or a category in the ticket tool will do.
    .why = Those who do the work every day usually know best where things get stuck.
    .auditor = The list has recent entries from different sources. Somebody who suggested something can say what became of it.
    .finding = The best ideas were in chat messages; the list of improvements had been empty for a year.
    .evidence-improvement-list = List of improvements
    .evidence-suggestions = Suggestions from staff or customers
    .evidence-idea-sources = Entries that name where the idea came from
question-improvement-criteria = We decide by fixed criteria which improvements we take on, and which come first.
    .hint = For example benefit, cost, risk, and what the improvement contributes to your objectives.
    .why = Otherwise whoever shouts loudest gets their way.
    .auditor = Criteria are laid down and were applied to recent ideas. It is clear why one was approved and another was not.
    .finding = There were eighty ideas on the list, all with high priority.
    .evidence-criteria = Criteria for improvements
    .evidence-rated-ideas = Rated and ranked ideas
    .evidence-approvals = Approvals and rejections with reasons
question-improvement-results = Every improvement that we take on has a target, and afterwards we measure whether we have reached it.
    .hint = For example fewer incidents, lower cost, less risk or more satisfied customers.
    .why = Without a target, every change looks like an improvement.
    .auditor = For an improvement of the past year there is a plan, with figures from before and after. Where the target was missed, action followed, and the result was reported.
    .finding = All improvements were marked as done, but nobody could say what any of them had achieved.
    .evidence-improvement-plans = Improvement plans with targets
    .evidence-before-after = Figures from before and after
    .evidence-improvement-report = Report on improvements made
