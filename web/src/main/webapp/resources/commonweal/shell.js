/* What the shell does in the browser: theme, menus, asking before a deed, the bell, the busy line. No page needs more. */
(function () {
    'use strict';
    const root = document.documentElement;

    function remember(name, value) {
        document.cookie = name + '=' + value + ';path=/;max-age=31536000;samesite=lax' + (location.protocol === 'https:' ? ';secure' : '');
    }

    function showTheme() {
        document.querySelectorAll('[data-set-theme]').forEach(button =>
            button.setAttribute('aria-pressed', String(button.dataset.setTheme === root.dataset.theme)));
    }

    /** Buttons with data-ask open one dialog; the deed goes on only after yes. */
    function ask(button, event) {
        const dialog = document.getElementById('ask');
        if (!dialog || button.dataset.sure === 'yes') {
            delete button.dataset.sure;
            return;
        }
        event.preventDefault();
        event.stopImmediatePropagation();
        dialog.querySelector('[data-ask-text]').textContent = button.dataset.ask;
        const yes = dialog.querySelector('[data-ask-yes]');
        yes.textContent = button.dataset.askYes || button.textContent.trim() || button.value;
        yes.onclick = () => {
            dialog.close();
            button.dataset.sure = 'yes';
            button.click();
        };
        dialog.showModal();
    }

    /** At the door of the demo: one tap fills in a sign-in. */
    function fill(button) {
        document.getElementById('signin:username').value = button.dataset.fillName;
        document.getElementById('signin:password').value = button.dataset.fillPassword;
        document.getElementById('signin:go').focus();
    }

    document.addEventListener('click', event => {
        const target = event.target.closest('[data-ask],[data-set-theme],[data-open],[data-close],[data-print],[data-copy],[data-fill-name]');
        document.querySelectorAll('details.drop[open]').forEach(drop => {
            if (!drop.contains(event.target)) {
                drop.open = false;
            }
        });
        if (!target) {
            return;
        }
        if (target.dataset.ask) {
            ask(target, event);
        } else if (target.dataset.setTheme) {
            root.dataset.theme = target.dataset.setTheme;
            remember('commonweal-theme', target.dataset.setTheme);
            showTheme();
            document.dispatchEvent(new CustomEvent('commonweal:theme'));
        } else if (target.dataset.open) {
            document.getElementById(target.dataset.open).showModal();
        } else if (target.dataset.copy) {
            navigator.clipboard.writeText(document.getElementById(target.dataset.copy).textContent.trim());
        } else if (target.dataset.fillName) {
            fill(target);
        } else if ('print' in target.dataset) {
            window.print();
        } else {
            target.closest('dialog').close();
        }
    }, true);

    document.addEventListener('keydown', event => {
        if (event.key === 'Escape') {
            document.querySelectorAll('details.drop[open]').forEach(drop => {
                drop.open = false;
                drop.querySelector('summary').focus();
            });
        }
    });

    /** A chart is called like the part of the page it stands in; its figures are in the table beside it. */
    function nameChart(canvas) {
        const part = canvas.closest('section, .card, main');
        const heading = part && part.querySelector('h2, h3') || document.querySelector('h1');
        canvas.setAttribute('aria-label', heading ? heading.textContent.trim() : document.title);
    }

    /** A chart copies the colours of its axes when it is made, so they are told anew. */
    function repaint(chart) {
        Object.values(chart.config.options.scales || {}).forEach(scale => {
            scale.ticks.color = window.Chart.defaults.color;
            scale.grid.color = window.Chart.defaults.borderColor;
        });
        chart.update();
    }

    /** Charts take text and grid from the tokens, so that they are readable in the dark. */
    function paintCharts() {
        const style = getComputedStyle(root);
        window.Chart.defaults.color = style.getPropertyValue('--text-soft');
        window.Chart.defaults.borderColor = style.getPropertyValue('--line');
        window.Chart.defaults.font.family = style.fontFamily;
        Object.values(window.Chart.instances || {}).forEach(repaint);
    }

    document.addEventListener('commonweal:theme', () => { if (window.Chart) { paintCharts(); } });

    /** The bell asks while the page is looked at; an answer that is not ours (signed out) ends it. */
    function ring() {
        const bell = document.getElementById('bell-count');
        if (!bell || document.hidden) {
            return;
        }
        fetch(bell.dataset.from, {headers: {Accept: 'application/json'}, redirect: 'error'})
            .then(answer => answer.ok ? answer.json() : {running: 0})
            .then(jobs => {
                bell.hidden = jobs.running === 0;
                bell.textContent = jobs.running;
            })
            .catch(() => { bell.hidden = true; });
    }

    /**
     * Long work tells how far it is without the page being loaded again: no form is lost, no view is made. When it ends, the page
     * is asked for once more, or where people go on working meanwhile a button offers that.
     */
    function watch(progress) {
        fetch(progress.dataset.job, {headers: {Accept: 'application/json'}, redirect: 'error'})
            .then(answer => answer.ok ? answer.json() : Promise.reject(answer.status))
            .then(job => {
                const show = progress.querySelector('[data-job-show]');
                if (job.ended && !show) {
                    location.reload();
                    return;
                }
                progress.querySelector('progress').value = job.percent;
                progress.querySelector('[data-job-stage]').textContent = job.stage;
                progress.querySelector('[data-job-count]').textContent = job.count;
                if (job.ended) {
                    show.hidden = false;
                    show.onclick = () => location.reload();
                    return;
                }
                setTimeout(() => watch(progress), 1500);
            })
            .catch(() => setTimeout(() => { if (progress.isConnected) { watch(progress); } }, 15000));
    }

    function busy(on) {
        const line = document.getElementById('busy');
        if (line) {
            line.hidden = !on;
        }
    }

    document.addEventListener('DOMContentLoaded', () => {
        showTheme();
        ring();
        setInterval(ring, 15000);
        document.querySelectorAll('.progress[data-job]').forEach(watch);
        if (window.jQuery) {
            window.jQuery(document).on('pfAjaxSend', () => busy(true)).on('pfAjaxComplete', () => busy(false))
                .on('pfAjaxError', () => location.reload());
        }
        if (window.Chart) {
            paintCharts();
        }
        document.querySelectorAll('canvas[role="img"]:not([aria-label])').forEach(nameChart);
        // A table that may scroll sideways must be reachable without a mouse.
        document.querySelectorAll('.ui-datatable-tablewrapper').forEach(table => { table.tabIndex = 0; });
        const wrong = document.querySelector('[aria-invalid="true"]');
        if (wrong) {
            wrong.focus();
        }
    });
})();
